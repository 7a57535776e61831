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
    [...descendants(domain)].some((element) => element.attributes.some(({ value }) => (valueOf(value) ?? '').startsWith('/dev/pts/'))),
    path(domain, 'cpu').some((cpu) => attribute(cpu, 'check') !== undefined),
    path(domain, 'os/type').some((type) => isValue(type, 'machine', /-(?:\d+\.\d+|rhel[\d.]+)$/)),
  ];
  return marks.filter(Boolean).length >= enough;
}

function isValue(element: XmlElement, name: string, pattern: RegExp): boolean {
  return pattern.test(valueOf(attribute(element, name)?.value) ?? '');
}
