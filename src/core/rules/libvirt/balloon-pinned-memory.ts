import { valueOf } from '../../model/certain';
import { insertChild, setAttribute } from '../../model/libvirt/edits';
import { absent, children, value } from '../../model/libvirt/query';
import type { XmlElement } from '../../model/libvirt/types';
import type { TextEdit } from '../../text/edit';
import { sole } from '../../workspace/libvirt/sole';
import type { Domain } from '../../workspace/workload';
import { defineRule } from '../rule';
import { fix } from './support/fixes';
import { atName, atValue } from './support/places';
import { whatPinsMemory } from './support/pinned-memory';
import { removeChildren } from './support/removal';
import type text from './balloon-pinned-memory.text';

export default defineRule<typeof text>({
  id: 'libvirt/balloon-pinned-memory',
  on: 'domain',
  since: '0.3.0',
  audience: 'careful',
  serves: ['performance'],
  claims: ['vfio-pins-guest-memory', 'libvirt-balloon-added-by-default', 'qemu-balloon-large-pages', 'linux-locked-memory-not-discarded'],
  messages: { device: 'hint', locked: 'hint', hugepages: 'hint' },
  *check(domain) {
    const { file, element } = domain;
    const devices = sole(element, 'devices');
    const pinned = valueOf(domain.type) === 'kvm' && devices !== undefined ? whatPinsMemory(domain) : undefined;
    if (pinned === undefined || devices === undefined) return;
    const [balloon, ...others] = children(devices, 'memballoon');
    if (balloon === undefined ? !absent(devices, 'memballoon') : others.length > 0 || devices.templated || !isInUse(balloon)) return;
    yield {
      message: pinned.why,
      at: balloon ? atValue(file, balloon, 'model') : atName(file, devices),
      related: [{ message: 'cause', at: atName(file, pinned.element) }],
      fixes: fix(domain, { title: 'none', safety: 'review' }, ...withoutBalloon(domain, devices, balloon)),
    };
  },
});

/** One that reports free pages was set up for that. */
function isInUse(balloon: XmlElement): boolean {
  return valueOf(value(balloon, 'model'))?.startsWith('virtio') === true && value(balloon, 'freePageReporting') === undefined;
}

/** libvirt adds a balloon where none is written, so that it has to be refused by name. */
function withoutBalloon({ model }: Domain, devices: XmlElement, balloon: XmlElement | undefined): (readonly TextEdit[] | undefined)[] {
  if (balloon === undefined) return [insertChild(model, devices, "<memballoon model='none'/>")];
  return [setAttribute(model, balloon, 'model', 'none'), ...removeChildren(model, balloon, balloon.children)];
}
