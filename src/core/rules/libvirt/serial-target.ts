import { valueOf } from '../../model/certain';
import { removeElement } from '../../model/libvirt/edits';
import { isX86 } from '../../workspace/libvirt/architecture';
import { isArmVirt, isRiscvVirt } from '../../workspace/libvirt/machines';
import { lacks, said, surely } from '../../workspace/libvirt/certainly';
import { mayBePSeries, pciRootOf } from '../../workspace/libvirt/pci';
import type { Domain } from '../../workspace/workload';
import { defineRule } from '../rule';
import { underQemu } from './support/device';
import { fix } from './support/fixes';
import { atName, atValue } from './support/places';
import type text from './serial-target.text';

/** The kind of port that each of QEMU's serial devices is. Source: qemuValidateDomainChrTargetTypeToModel's switch of libvirt's qemu_validate.c. */
const typeOfModel: Readonly<Record<string, string>> = {
  'isa-serial': 'isa-serial',
  'usb-serial': 'usb-serial',
  'pci-serial': 'pci-serial',
  'spapr-vty': 'spapr-vio-serial',
  pl011: 'system-serial',
  '16550a': 'system-serial',
  sclpconsole: 'sclp-serial',
  sclplmconsole: 'sclp-serial',
  'isa-debugcon': 'isa-debug',
};

/** Devices that are part of one board. */
const boardOfModel: Readonly<Record<string, (domain: Domain) => boolean | undefined>> = { pl011: isArmVirt, '16550a': isRiscvVirt };

/** The bus of a port's address, by its kind. */
const addressOf: Readonly<Record<string, string>> = {
  'isa-serial': 'isa',
  'isa-debug': 'isa',
  'usb-serial': 'usb',
  'pci-serial': 'pci',
  'spapr-vio-serial': 'spapr-vio',
};

export default defineRule<typeof text>({
  id: 'libvirt/serial-target',
  on: 'device',
  elements: ['serial'],
  since: '0.3.0',
  audience: 'everyone',
  claims: ['libvirt-serial-targets'],
  messages: { machine: 'error', model: 'error', address: 'error', 'no-address': 'error' },
  *check(subject) {
    const { file, model, element, domain } = subject;
    if (!underQemu(subject) || domain === undefined) return;
    const target = surely(element, 'target');
    // Where the target has no type, libvirt takes the port of a PC.
    const type = said(target, 'type') ?? (target && lacks(target, 'type') && isPc(domain) ? 'isa-serial' : undefined);
    if (target === undefined || type === undefined) return;
    const machine = notOn(domain, type);
    if (machine !== undefined) {
      yield {
        message: 'machine',
        values: { type, machine },
        at: atValue(file, target, 'type'),
        fixes: fix(subject, { title: 'target', safety: 'review' }, removeElement(model, target)),
      };
      return;
    }
    const device = surely(target, 'model');
    const name = said(device, 'name');
    const needed = name === undefined ? undefined : typeOfModel[name];
    if (device && name !== undefined && needed !== undefined && needed !== type)
      yield {
        message: 'model',
        values: { name, type, needed },
        at: atValue(file, device, 'name'),
        fixes: fix(subject, { title: 'model', safety: 'review' }, removeElement(model, device)),
      };
    else if (device && name !== undefined && boardOfModel[name]?.(domain) === false)
      yield {
        message: 'machine',
        values: { type: name, machine: valueOf(domain.machine) || (valueOf(domain.arch) ?? '') },
        at: atValue(file, device, 'name'),
        fixes: fix(subject, { title: 'target', safety: 'review' }, removeElement(model, target)),
      };
    const address = surely(element, 'address');
    const bus = said(address, 'type');
    if (address && (type === 'system-serial' || type === 'sclp-serial')) {
      const fixes = fix(subject, { title: 'address', safety: 'review' }, removeElement(model, address));
      yield { message: 'no-address', values: { type }, at: atName(file, address), fixes };
      return;
    }
    const wanted = addressOf[type];
    if (address && bus !== undefined && wanted !== undefined && bus !== wanted)
      yield {
        message: 'address',
        values: { bus, type },
        at: atValue(file, address, 'type'),
        fixes: fix(subject, { title: 'address', safety: 'review' }, removeElement(model, address)),
      };
  },
});

function isPc(domain: Domain): boolean {
  return isX86(domain) && /^pc/.test(pciRootOf(domain) ?? '');
}

/** What the machine is called, where it surely has no such port. */
function notOn(domain: Domain, type: string): string | undefined {
  const arch = valueOf(domain.arch) ?? (isX86(domain) ? 'x86_64' : undefined);
  if (arch === undefined || valueOf(domain.machine) === undefined) return undefined;
  if (type === 'spapr-vio-serial' && !mayBePSeries(domain)) return valueOf(domain.machine) || arch;
  if (type === 'sclp-serial' && !arch.startsWith('s390')) return valueOf(domain.machine) || arch;
  return undefined;
}
