import { known, unknown, valueOf, type Certain } from '../../model/certain';
import { absent, attribute, path, value } from '../../model/libvirt/query';
import type { XmlElement } from '../../model/libvirt/types';
import type { Uri } from '../../text/uri';
import type { Domain, Filled, NetworkInterface } from '../workload';
import { isVirtMachine, isX86 } from './architecture';
import { attributeOr, single } from './read';

/** What decides which network card libvirt picks. */
type Machine = Pick<Domain, 'type' | 'osType' | 'arch' | 'machine'>;

/** The network interfaces of a domain, in the order of the text. */
export function interfacesOf(file: Uri, domain: XmlElement, machine: Machine): readonly NetworkInterface[] {
  return path(domain, 'devices/interface').map((element) => {
    const type = attributeOr(file, element, 'type', 'user');
    return { element, type, model: modelOf(file, element, type.value, machine) };
  });
}

function modelOf(file: Uri, element: XmlElement, type: Certain<string>, machine: Machine): Filled<string> {
  const model = single(element, 'model');
  const written = model && attribute(model, 'type');
  if (written !== undefined) return { value: written.value, at: { file, span: written.valueSpan } };
  const surely = model === undefined ? absent(element, 'model') : value(model, 'type') === undefined;
  return { value: surely ? defaultModel(type, machine) : unknown('template'), at: undefined };
}

/** Source: qemuDomainDefaultNetModel and qemuDomainDeviceNetDefPostParse of libvirt's qemu_postparse.c. */
function defaultModel(type: Certain<string>, machine: Machine): Certain<string> {
  if ('unknown' in type) return unknown(type.unknown);
  switch (valueOf(machine.type)) {
    case 'kvm':
    case 'qemu':
    case 'hvf':
      // An assigned device has the card's own model.
      if (type.known === 'hostdev') return unknown('engine');
      return type.known === 'vhostuser' || type.known === 'vdpa' ? known('virtio') : defaultOfMachine(machine);
    case 'xen': {
      const osType = valueOf(machine.osType);
      return osType === 'linux' || osType === 'xen' || osType === 'xenpvh' ? known('netfront') : unknown('engine');
    }
    default:
      return unknown('engine');
  }
}

function defaultOfMachine(domain: Machine): Certain<string> {
  if (isX86(domain)) return known('rtl8139');
  const arch = valueOf(domain.arch);
  const machine = valueOf(domain.machine);
  if (arch === undefined || machine === undefined) return unknown('engine');
  if (/^s390x?$/.test(arch)) return known('virtio');
  if (isVirtMachine(machine) && /^(?:aarch64|arm|riscv|loongarch)/.test(arch)) return known('virtio');
  return unknown('engine');
}
