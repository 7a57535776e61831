import { valueOf } from '../../model/certain';
import { removeAttribute, setAttribute } from '../../model/libvirt/edits';
import { attribute, children, path, value } from '../../model/libvirt/query';
import type { XmlElement } from '../../model/libvirt/types';
import { isQemuDriver } from '../../workspace/libvirt/architecture';
import type { Domain } from '../../workspace/workload';
import { defineRule } from '../rule';
import { fix } from './support/fixes';
import { mayBe, virtioAdvice } from './support/guests';
import { atValue } from './support/places';
import { isModernWindows } from './support/windows';
import type text from './video-legacy.text';

export default defineRule<typeof text>({
  id: 'libvirt/video-legacy',
  on: 'domain',
  since: '0.3.0',
  audience: 'everyone',
  serves: ['isolation', 'portability'],
  claims: ['rhel-9-drops-cirrus', 'qemu-guest-is-untrusted'],
  messages: { cirrus: 'information', vmvga: 'information' },
  *check(domain) {
    if (!isQemuDriver(domain) || virtioAdvice(domain) === 'none' || isOldWindows(domain)) return;
    const { file } = domain;
    // Windows comes without a driver for virtio, and works with plain VGA.
    const onlyVga = mayBe('windows', domain);
    for (const video of path(domain.element, 'devices/video')) {
      const [model, ...others] = children(video, 'model');
      const type = model && valueOf(value(model, 'type'));
      if (model === undefined || others.length > 0 || (type !== 'cirrus' && type !== 'vmvga')) continue;
      const toVirtio = () => fix(domain, { title: 'virtio', safety: 'review' }, ...cardEdits(domain, model, 'virtio'));
      const toVga = () => fix(domain, { title: 'vga', safety: 'review' }, ...cardEdits(domain, model, 'vga'));
      yield {
        message: type,
        at: atValue(file, model, 'type'),
        fixes: onlyVga ? toVga() : [...toVirtio(), ...toVga()],
      };
    }
  },
});

/** Windows from before Vista has a driver for these cards and none for what came later. */
function isOldWindows(domain: Domain): boolean {
  return domain.guest === 'windows' && !isModernWindows(domain);
}

/** The size of the video memory belongs to the old card; virtio has none. */
function cardEdits({ model }: Domain, card: XmlElement, type: 'virtio' | 'vga') {
  const sizes = type === 'virtio' ? ['vram', 'ram', 'vgamem', 'vram64'] : [];
  const gone = sizes.filter((name) => attribute(card, name) !== undefined);
  return [setAttribute(model, card, 'type', type), ...gone.map((name) => removeAttribute(model, card, name))];
}
