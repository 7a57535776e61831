import { child, isUnknown, value } from '../../model/libvirt/query';
import { isQemuDriver } from '../../workspace/libvirt/architecture';
import { devicesNamed, said } from '../../workspace/libvirt/certainly';
import { defineRule } from '../rule';
import { atName, atValue } from './support/places';
import { attributeRemoval, elementRemoval } from './support/takeouts';
import type text from './video-primary.text';

/** The types that can be more than the first card; source: qemuValidateDomainDeviceDefVideo of libvirt's qemu_validate.c. */
const secondary: ReadonlySet<string> = new Set(['qxl', 'virtio']);

export default defineRule<typeof text>({
  id: 'libvirt/video-primary',
  on: 'domain',
  since: '0.3.0',
  audience: 'everyone',
  claims: ['libvirt-refuses-video'],
  messages: { primary: 'error', secondary: 'error', none: 'error' },
  *check(domain) {
    const { file } = domain;
    const cards = isQemuDriver(domain) ? devicesNamed(domain, 'video') : [];
    if (cards.length < 2 || cards.some((card) => isUnknown(value(child(card, 'model') ?? card, 'primary')))) return;
    const primary = cards.find((card) => said(child(card, 'model'), 'primary') === 'yes');
    const first = primary ?? cards[0];
    for (const card of cards) {
      const model = child(card, 'model');
      const type = said(model, 'type');
      if (model === undefined || type === undefined) continue;
      const fixes = elementRemoval(domain, card);
      if (type === 'none') yield { message: 'none', at: atValue(file, model, 'type'), fixes };
      else if (card === first || first === undefined) continue;
      else if (said(model, 'primary') === 'yes') {
        const related = [{ message: 'first', at: atName(file, first) }] as const;
        yield { message: 'primary', at: atValue(file, model, 'primary'), related, fixes: attributeRemoval(domain, model, 'primary') };
      } else if (!secondary.has(type)) {
        yield {
          message: 'secondary',
          values: { type },
          at: atValue(file, model, 'type'),
          related: [{ message: 'first', at: atName(file, first) }],
          fixes,
        };
      }
    }
  },
});
