import { valueOf } from '../../model/certain';
import { absent, path, value } from '../../model/libvirt/query';
import type { XmlElement } from '../../model/libvirt/types';
import { defineRule } from '../rule';
import { isDevice, isForQemu } from './support/devices';
import { atValue } from './support/places';
import type text from './hostdev-assignment.text';

type Kind = 'pci' | 'card' | 'mediated' | 'scsi';

export default defineRule<typeof text>({
  id: 'libvirt/hostdev-assignment',
  on: 'document',
  since: '0.3.0',
  audience: 'everyone',
  serves: ['isolation', 'portability'],
  claims: ['vfio-iommu-group-is-the-unit', 'libvirt-hostdev-ties-to-host', 'qemu-guest-is-untrusted', 'libvirt-teaming-keeps-migration'],
  messages: { pci: 'information', card: 'information', mediated: 'information', scsi: 'information' },
  *check(subject) {
    if (!isForQemu(subject)) return;
    const { file, element, domain } = subject;
    const devices = domain ? path(element, 'devices').flatMap((holder) => holder.children) : [element];
    const assigned = new Map<Kind, XmlElement[]>();
    for (const device of devices) {
      const kind = kindOf(device);
      if (kind === undefined || !absent(device, 'teaming')) continue;
      const others = assigned.get(kind);
      if (others) others.push(device);
      else assigned.set(kind, [device]);
    }
    // A graphics card alone is up to four functions: what holds for all of them is said once.
    for (const [kind, [first, ...others]] of assigned) {
      if (first === undefined) continue;
      const related = others.map((other) => ({ message: 'also', at: atValue(file, other, 'type') }) as const);
      yield { message: kind, at: atValue(file, first, 'type'), related };
    }
  },
});

/** USB devices are left out: libvirt unplugs them for a migration. */
function kindOf(element: XmlElement): Kind | undefined {
  const type = valueOf(value(element, 'type'));
  if (isDevice(element, 'interface')) return type === 'hostdev' ? 'card' : undefined;
  if (!isDevice(element, 'hostdev')) return undefined;
  const mode = value(element, 'mode');
  if (mode !== undefined && valueOf(mode) !== 'subsystem') return undefined;
  switch (type) {
    case 'pci':
      return 'pci';
    case 'mdev':
      return 'mediated';
    case 'scsi':
    case 'scsi_host':
      return 'scsi';
    default:
      return undefined;
  }
}
