import type { Described } from '../topic';

type InDomain = Pick<Described, 'domain'>;

/** Whether libvirt’s QEMU driver surely reads the domain. */
export function isForQemu({ domain }: InDomain): boolean {
  const type = domain?.('@type');
  return type === 'kvm' || type === 'qemu';
}

/** Whether the guest is surely a PC under QEMU, with a PCI bus. */
export function isPc(described: InDomain): boolean {
  const arch = described.domain?.('os/type@arch');
  return (
    isForQemu(described) && (arch === 'x86_64' || arch === 'i686') && /^(?:pc|q35)(?:-|$)/.test(described.domain?.('os/type@machine') ?? '')
  );
}

/** Whether UEFI surely starts the guest. */
export function hasUefi({ domain }: InDomain): boolean {
  return domain?.('os@firmware') === 'efi' || domain?.('os/loader@type') === 'pflash';
}

const withoutDrivers = /microsoft|apple|(?:^|[^a-z])(?:win|mac|osx|os x)|hackintosh/i;

/** Whether the guest may be a system that brings no virtio drivers along, such as Windows and macOS, by its metadata, its name or raw arguments. */
export function mayLackVirtio({ domain }: InDomain): boolean {
  const name = domain?.('name');
  const system = domain?.('metadata/libosinfo:libosinfo/libosinfo:os@id') ?? '';
  return name === undefined || withoutDrivers.test(name) || withoutDrivers.test(system) || domain?.('qemu:commandline') !== undefined;
}
