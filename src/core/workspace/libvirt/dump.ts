import { valueOf } from '../../model/certain';
import { attribute, child, children, descendants, path } from '../../model/libvirt/query';
import type { XmlElement } from '../../model/libvirt/types';

/** How many marks make a dump; a hand-written file has one or two. */
const enough = 3;

/** Whether libvirt wrote the document, from what it fills in and people leave out. */
export function isDump(domain: XmlElement): boolean {
  const devices = path(domain, 'devices').flatMap((element) => element.children);
  const has = (name: string) => devices.some((device) => child(device, name) !== undefined);
  const marks = [
    attribute(domain, 'id') !== undefined,
    has('alias'),
    devices.some((device) => children(device, 'address').some((address) => isValue(address, 'type', /^pci$/))),
    devices.some((device) => device.name === 'controller' && isValue(device, 'type', /^pci$/)),
    devices.some((device) => device.name === 'emulator'),
    path(domain, 'seclabel/imagelabel').length > 0,
    path(domain, 'cpu').some((cpu) => attribute(cpu, 'check') !== undefined),
    path(domain, 'os/type').some((type) => isValue(type, 'machine', /-(?:\d+\.\d+|rhel[\d.]+)$/)),
  ];
  const seen = marks.filter(Boolean).length;
  // The last mark takes a look at everything, so only where it decides.
  return seen >= enough || (seen === enough - 1 && hasTerminal(domain));
}

/** Whether an attribute names a terminal of the host, which libvirt notes for a running console. */
function hasTerminal(domain: XmlElement): boolean {
  return descendants(domain).some(({ attributes }) => attributes.some(({ value }) => valueOf(value)?.startsWith('/dev/pts/')));
}

function isValue(element: XmlElement, name: string, pattern: RegExp): boolean {
  return pattern.test(valueOf(attribute(element, name)?.value) ?? '');
}
