import { valueOf } from '../../model/certain';
import { replaceText, setAttribute } from '../../model/libvirt/edits';
import { attribute, isClosed, path, value } from '../../model/libvirt/query';
import { isX86 } from '../../workspace/libvirt/architecture';
import type { Domain } from '../../workspace/workload';
import { defineRule } from '../rule';
import { fix } from './support/fixes';
import { atContent } from './support/places';
import type text from './xen-pv.text';

export default defineRule<typeof text>({
  id: 'libvirt/xen-pv',
  on: 'domain',
  since: '0.1.0',
  audience: 'everyone',
  serves: ['isolation'],
  claims: ['xen-pv-more-exposed', 'xen-guest-types', 'xen-bootloader-in-dom0'],
  messages: { pv: 'information' },
  *check(domain) {
    const { file, model, element } = domain;
    const [type, ...others] = path(element, 'os/type');
    if (type === undefined || others.length > 0 || !isParavirtual(domain) || mayDriveDevices(domain)) return;
    yield {
      message: 'pv',
      at: atContent(file, type),
      fixes: fix(
        domain,
        { title: 'pvh', safety: 'review' },
        attribute(type, 'machine') ? setAttribute(model, type, 'machine', 'xenpvh') : [],
        replaceText(model, type, 'xenpvh'),
      ),
    };
  },
});

function isParavirtual(domain: Domain): boolean {
  const osType = valueOf(domain.osType);
  const machine = valueOf(domain.machine);
  return (
    valueOf(domain.type) === 'xen' &&
    (osType === 'linux' || osType === 'xen') &&
    machine !== undefined &&
    machine !== 'xenpvh' &&
    isX86(domain)
  );
}

/** Whether PCI devices are handed to the domain, which PVH cannot take, or may be by a template or by what is still being typed. */
function mayDriveDevices({ element }: Domain): boolean {
  if ([element, ...path(element, 'devices')].some((holder) => holder.templated || !isClosed(holder))) return true;
  return (
    path(element, 'devices/hostdev').some((device) => (valueOf(value(device, 'type')) ?? 'pci') === 'pci') ||
    path(element, 'devices/interface').some((device) => (valueOf(value(device, 'type')) ?? 'hostdev') === 'hostdev')
  );
}
