import { valueOf } from '../../model/certain';
import { insertChild, setAttribute } from '../../model/libvirt/edits';
import { absent, attribute, children, path, value } from '../../model/libvirt/query';
import type { XmlElement } from '../../model/libvirt/types';
import type { TextEdit } from '../../text/edit';
import { nowhere, sole } from '../../workspace/libvirt/sole';
import type { Domain } from '../../workspace/workload';
import { defineRule } from '../rule';
import { fix } from './support/fixes';
import { atName, atValue, lastOf } from './support/places';
import type text from './9p-not-virtiofs.text';

export default defineRule<typeof text>({
  id: 'libvirt/9p-not-virtiofs',
  on: 'domain',
  since: '0.3.0',
  audience: 'careful',
  serves: ['performance'],
  claims: ['libvirt-virtiofs', 'libvirt-vhost-user-needs-shared-memory'],
  messages: { '9p': 'information' },
  *check(domain) {
    if (valueOf(domain.type) !== 'kvm') return;
    const { file, element } = domain;
    const memory = shareMemory(domain);
    for (const share of path(element, 'devices/filesystem')) {
      const type = value(share, 'type');
      const [driver, ...others] = children(share, 'driver');
      const kind = driver && value(driver, 'type');
      if ((type !== undefined && valueOf(type) !== 'mount') || others.length > 0) continue;
      if (driver === undefined ? !absent(share, 'driver') : kind !== undefined && valueOf(kind) !== 'path') continue;
      const at = driver ? atValue(file, driver, 'type') : atName(file, share);
      yield {
        message: '9p',
        at,
        fixes: fix(domain, { title: 'virtiofs', safety: 'review' }, ...toVirtiofs(domain, share, driver), memory),
      };
    }
  },
});

/** What only 9p knows makes virtiofs refuse the share, and it needs the guest's memory shared. */
function toVirtiofs({ model }: Domain, share: XmlElement, driver: XmlElement | undefined): (readonly TextEdit[] | undefined)[] {
  const mode = value(share, 'accessmode');
  const is9pOnly = ['fmode', 'dmode', 'multidevs'].some((name) => attribute(share, name) !== undefined) || !absent(share, 'readonly');
  if ((mode !== undefined && valueOf(mode) !== 'passthrough') || is9pOnly || (driver?.attributes.length ?? 0) > 1) return [undefined];
  const use = driver
    ? setAttribute(model, driver, 'type', 'virtiofs')
    : insertChild(model, share, "<driver type='virtiofs'/>", { before: share.children[0] });
  return [use];
}

/** No edits where the memory is shared already; `undefined` where the file backs it in some other way. */
function shareMemory({ model, element: domain }: Domain): readonly TextEdit[] | undefined {
  const access = sole(domain, 'memoryBacking/access');
  if (access !== undefined && valueOf(value(access, 'mode')) === 'shared') return [];
  if (!nowhere(domain, 'memoryBacking') || !nowhere(domain, 'cpu/numa')) return undefined;
  const block = "<memoryBacking>\n  <source type='memfd'/>\n  <access mode='shared'/>\n</memoryBacking>";
  return insertChild(model, domain, block, { after: lastOf(domain, 'name', 'uuid', 'title', 'description', 'memory', 'currentMemory') });
}
