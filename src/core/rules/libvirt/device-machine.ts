import { valueOf } from '../../model/certain';
import { removeElement } from '../../model/libvirt/edits';
import { isX86 } from '../../workspace/libvirt/architecture';
import { readDisk } from '../../workspace/libvirt/disks';
import { said, surely } from '../../workspace/libvirt/certainly';
import { isPSeries } from '../../workspace/libvirt/machines';
import { pciRootOf } from '../../workspace/libvirt/pci';
import type { Domain } from '../../workspace/workload';
import { defineRule } from '../rule';
import { underQemu } from './support/device';
import { fix } from './support/fixes';
import { atName, atValue } from './support/places';
import type text from './device-machine.text';

/** Where a model of a device exists; `false` where it surely does not, `undefined` where that is not known. */
type Exists = (domain: Domain) => boolean | undefined;

const onZ: Exists = (domain) => valueOf(domain.arch)?.startsWith('s390') ?? (isX86(domain) ? false : undefined);
const onPSeries: Exists = (domain) => isPSeries(domain) ?? (isX86(domain) ? false : undefined);
const onX86: Exists = (domain) => (valueOf(domain.arch) === undefined ? undefined : isX86(domain));
const onQ35: Exists = (domain) => (isX86(domain) ? rootIs(domain, 'pcie-root') : onX86(domain));
const withIsaCards: Exists = (domain) => (isX86(domain) ? rootIs(domain, 'pci-root') : onX86(domain));

function rootIs(domain: Domain, wanted: 'pci-root' | 'pcie-root'): boolean | undefined {
  const root = pciRootOf(domain);
  return root === undefined || root === 'none' ? undefined : root === wanted;
}

/** Sources: qemuValidateDomainWatchdogDef and qemuValidateDomainDefPanic of libvirt's qemu_validate.c. */
const models: Readonly<Record<string, Exists>> = {
  'watchdog itco': onQ35,
  'watchdog ib700': withIsaCards,
  'watchdog diag288': onZ,
  'panic s390': onZ,
  'panic pseries': onPSeries,
  'panic hyperv': onX86,
  'panic isa': onX86,
};

/** Devices of other hypervisors. */
const elsewhere: ReadonlySet<string> = new Set(['memballoon xen', 'sound ich7']);

/** The only kind of address that a model has; none where it has no address. */
const addresses: Readonly<Record<string, string | undefined>> = {
  'watchdog i6300esb': 'pci',
  'watchdog ib700': undefined,
  'watchdog diag288': undefined,
  'watchdog itco': undefined,
  'panic isa': 'isa',
  'panic pvpanic': 'pci',
  'panic hyperv': undefined,
  'panic s390': undefined,
};

export default defineRule<typeof text>({
  id: 'libvirt/device-machine',
  on: 'device',
  since: '0.3.0',
  audience: 'everyone',
  claims: ['libvirt-watchdogs-and-panic'],
  messages: {
    machine: 'error',
    nowhere: 'error',
    nvram: 'error',
    ccw: 'error',
    unassigned: 'error',
    address: 'error',
    'no-address': 'error',
  },
  *check(subject) {
    const { file, model, element, domain } = subject;
    if (element.namespace !== undefined || !underQemu(subject) || domain === undefined) return;
    const machine = valueOf(domain.machine) || (valueOf(domain.arch) ?? '');
    const remove = fix(subject, { title: 'device', safety: 'review' }, removeElement(model, element));
    const address = surely(element, 'address');
    const type = said(address, 'type');
    const free = address ? fix(subject, { title: 'address', safety: 'review' }, removeElement(model, address)) : [];
    // Where a disk on another bus has its address wrong, that is a finding of its own.
    const isDisk = element.name === 'disk' && (type === 'unassigned' || valueOf(readDisk(file, element).bus.value) !== 'virtio');
    const isForeign = type === 'unassigned' || (type === 'ccw' && onZ(domain) === false);
    if (address && isDisk) return;
    if (address && type === 'ccw' && isForeign)
      yield { message: 'ccw', values: { machine }, at: atValue(file, address, 'type'), fixes: free };
    else if (address && type === 'unassigned' && element.name !== 'hostdev')
      yield { message: 'unassigned', at: atValue(file, address, 'type'), fixes: free };
    if (element.name === 'nvram' && onPSeries(domain) === false)
      yield { message: 'nvram', values: { machine }, at: atName(file, element), fixes: remove };
    const name = said(element, 'model');
    const key = `${element.name} ${name ?? ''}`;
    if (name === undefined) return;
    if (elsewhere.has(key)) {
      yield { message: 'nowhere', values: { device: element.name, model: name }, at: atValue(file, element, 'model'), fixes: remove };
      return;
    }
    if (Object.hasOwn(models, key) && models[key]?.(domain) === false) {
      const values = { device: element.name, model: name, machine };
      yield {
        message: 'machine',
        values,
        at: atValue(file, element, 'model'),
        fixes: remove,
      };
      return;
    }
    if (address === undefined || type === undefined || isForeign || !Object.hasOwn(addresses, key)) return;
    const wanted = addresses[key];
    if (wanted === undefined)
      yield { message: 'no-address', values: { device: element.name, model: name }, at: atName(file, address), fixes: free };
    else if (type !== wanted)
      yield {
        message: 'address',
        values: { device: element.name, model: name, type, wanted },
        at: atValue(file, address, 'type'),
        fixes: free,
      };
  },
});
