import { valueOf } from '../../model/certain';
import { child } from '../../model/libvirt/query';
import type { XmlElement } from '../../model/libvirt/types';
import type { Domain } from '../workload';
import { isVirtMachine, isX86 } from './architecture';
import { lacks, numberAt, said, surely } from './certainly';
import type { Controller } from './controllers';
import { isPSeries } from './machines';

/** The bus that a machine type begins with; `none` for a machine without PCI; `undefined` where the file does not say. */
export type PciRoot = 'pci-root' | 'pcie-root' | 'none';

const withPci = /^(?:pc|pc-i440fx|pc-\d|rhel6)(?:$|[-.\d])/;
const withPcie = /^(?:q35$|pc-q35)/;
/** Architectures whose `virt` machine has PCI Express. */
const withVirt: ReadonlySet<string> = new Set(['aarch64', 'armv7l', 'riscv32', 'riscv64', 'loongarch64']);

/** Source: qemuDomainDefAddDefaultDevices of libvirt's qemu_postparse.c, as far as the machine's name decides. */
export function pciRootOf(domain: Pick<Domain, 'arch' | 'machine' | 'osType'>): PciRoot | undefined {
  const { arch, machine } = domain;
  const name = valueOf(machine) ?? '';
  const processor = valueOf(arch) ?? (isX86(domain) ? 'x86_64' : undefined);
  if (processor === 'x86_64' || processor === 'i686') {
    if (withPcie.test(name)) return 'pcie-root';
    if (withPci.test(name)) return 'pci-root';
    return name === 'isapc' ? 'none' : undefined;
  }
  if (processor !== undefined && withVirt.has(processor) && isVirtMachine(name)) return 'pcie-root';
  return isPSeries(domain) ? 'pci-root' : undefined;
}

/** Whether the machine is IBM's pSeries, which may have several PCI host bridges, or a template or libvirt's default may make it one. */
export function mayBePSeries(domain: Pick<Domain, 'arch' | 'machine' | 'osType'>): boolean {
  return isPSeries(domain) ?? !isX86(domain);
}

/** A PCI address of the guest, as numbers. */
export interface PciAddress {
  readonly element: XmlElement;
  readonly domain: number;
  readonly bus: number;
  readonly slot: number;
  readonly function: number;
}

/** The highest value of each part; source: virPCIDeviceAddressIsValid of libvirt's virpci.c. */
export const pciLimits = { domain: 0xffff, bus: 0xff, slot: 0x1f, function: 7 } as const;

/** The device's own PCI address; `undefined` where it has none, it is not known, or libvirt picks it. */
export function pciAddressOf(device: XmlElement): PciAddress | undefined {
  const element = surely(device, 'address');
  if (element === undefined || said(element, 'type') !== 'pci') return undefined;
  const parts = { domain: 0, bus: 0, slot: 0, function: 0 };
  for (const name of ['domain', 'bus', 'slot', 'function'] as const) {
    if (lacks(element, name)) continue;
    const number = numberAt(element, name, 0);
    if (number === undefined || number < 0 || number > pciLimits[name]) return undefined;
    parts[name] = number;
  }
  // libvirt takes an address whose parts are all zero for none.
  return parts.domain === 0 && parts.bus === 0 && parts.slot === 0 ? undefined : { element, ...parts };
}

/** The address as libvirt's messages and `lspci` write it: `0000:00:1f.2`. */
export function writtenPci({ domain, bus, slot, function: number }: Omit<PciAddress, 'element'>): string {
  const hex = (value: number, width: number) => value.toString(16).padStart(width, '0');
  return `${hex(domain, 4)}:${hex(bus, 2)}:${hex(slot, 2)}.${number}`;
}

/** What a PCI controller offers below it. Source: virDomainPCIAddressBusSetModel of libvirt's domain_addr.c. */
export interface PciSlots {
  readonly first: number;
  readonly last: number;
  /** The controllers that may hang there. */
  readonly controllers: readonly string[];
  /** Whether devices may. */
  readonly devices: boolean;
}

const conventional = ['pci-bridge'];
const port: PciSlots = { first: 0, last: 0, controllers: ['pci-bridge', 'pcie-switch-upstream-port', 'pcie-to-pci-bridge'], devices: true };

const slotsOfModel: Readonly<Record<string, PciSlots>> = {
  'pci-root': { first: 1, last: 31, controllers: ['pci-bridge', 'pci-expander-bus'], devices: true },
  'pci-bridge': { first: 1, last: 31, controllers: conventional, devices: true },
  'pci-expander-bus': { first: 0, last: 31, controllers: conventional, devices: true },
  'pcie-root': {
    first: 1,
    last: 31,
    controllers: ['pci-bridge', 'pcie-root-port', 'dmi-to-pci-bridge', 'pcie-expander-bus'],
    devices: true,
  },
  'dmi-to-pci-bridge': { first: 0, last: 31, controllers: conventional, devices: true },
  'pcie-to-pci-bridge': { first: 1, last: 31, controllers: conventional, devices: true },
  'pcie-root-port': port,
  'pcie-switch-downstream-port': port,
  'pcie-switch-upstream-port': { first: 0, last: 31, controllers: ['pcie-switch-downstream-port'], devices: false },
  'pcie-expander-bus': { first: 0, last: 31, controllers: ['pcie-root-port', 'dmi-to-pci-bridge'], devices: false },
};

/** `undefined` for a model that is none of libvirt's. */
export function slotsOf(model: string): PciSlots | undefined {
  return Object.hasOwn(slotsOfModel, model) ? slotsOfModel[model] : undefined;
}

/** The PCI controllers that are surely there, by bus number; the root is there even where it is not written. */
export function pciBuses(domain: Domain, controllers: readonly Controller[]): ReadonlyMap<number, string> {
  const buses = new Map<number, string>();
  const root = pciRootOf(domain);
  if (root !== undefined && root !== 'none') buses.set(0, root);
  for (const { type, index, model } of controllers) {
    if (type === 'pci' && index !== undefined && model !== undefined && !buses.has(index)) buses.set(index, model);
  }
  return buses;
}

/** Whether the device is a console that only names the first serial port once more. */
export function isEchoOfSerial(device: XmlElement): boolean {
  if (device.name !== 'console') return false;
  const target = child(device, 'target');
  return target === undefined || (said(target, 'type') ?? 'serial') === 'serial';
}
