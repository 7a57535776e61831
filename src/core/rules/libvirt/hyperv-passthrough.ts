import { valueOf } from '../../model/certain';
import { insertChild, setAttribute } from '../../model/libvirt/edits';
import { absent, child, value } from '../../model/libvirt/query';
import type { LibvirtModel, XmlElement } from '../../model/libvirt/types';
import type { TextEdit } from '../../text/edit';
import { isQemuDriver } from '../../workspace/libvirt/architecture';
import { sole } from '../../workspace/libvirt/sole';
import { defineRule } from '../rule';
import { fix } from './support/fixes';
import { atValue } from './support/places';
import type text from './hyperv-passthrough.text';

/** What every Windows gains from, and needs none of the others. */
const basic = [
  ['relaxed', "<relaxed state='on'/>"],
  ['vapic', "<vapic state='on'/>"],
  ['spinlocks', "<spinlocks state='on' retries='8191'/>"],
  ['vpindex', "<vpindex state='on'/>"],
] as const;

export default defineRule<typeof text>({
  id: 'libvirt/hyperv-passthrough',
  on: 'domain',
  since: '0.3.0',
  audience: 'everyone',
  serves: ['portability'],
  claims: ['qemu-hyperv-passthrough-not-migratable', 'qemu-hyperv-off-by-default'],
  messages: { passthrough: 'warning' },
  *check(domain) {
    const { file, model, element } = domain;
    if (!isQemuDriver(domain)) return;
    const hyperv = sole(element, 'features/hyperv');
    if (hyperv === undefined || valueOf(value(hyperv, 'mode')) !== 'passthrough') return;
    yield {
      message: 'passthrough',
      at: atValue(file, hyperv, 'mode'),
      fixes: fix(domain, { title: 'custom', safety: 'review' }, setAttribute(model, hyperv, 'mode', 'custom'), addBasic(model, hyperv)),
    };
  },
});

function addBasic(model: LibvirtModel, hyperv: XmlElement): readonly TextEdit[] | undefined {
  const missing = basic.filter(([name]) => child(hyperv, name) === undefined);
  if (missing.some(([name]) => !absent(hyperv, name))) return undefined;
  return missing.length === 0 ? [] : insertChild(model, hyperv, missing.map(([, xml]) => xml).join('\n'));
}
