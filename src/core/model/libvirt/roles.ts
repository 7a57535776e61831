import { valueOf } from '../certain';
import type { RootRole, XmlElement } from './types';

/** The domain types of libvirt's drivers, old ones included. */
const domainTypes: ReadonlySet<string> = new Set(
  'kvm qemu xen lxc hvf bhyve ch nvmm test vz vmware hyperv openvz uml parallels phyp vbox kqemu virtuozzo xenapi'.split(' '),
);

/** Documents that hold a domain. */
const wrappers: ReadonlySet<string> = new Set(['domainsnapshot', 'domstatus', 'domainbackup', 'domaincheckpoint']);

/** What shows that an element is libvirt's: one of these attribute values, one of these children; where both are given, both are needed. */
interface Signature {
  /** Attribute, then the values it may have; none listed: any. */
  readonly attributes?: readonly (readonly [name: string, values?: string])[];
  /** One of these is a child. */
  readonly children?: string;
}

const character: Signature = {
  attributes: [['type', 'pty dev file pipe stdio tcp udp unix spicevmc spiceport null vc nmdm qemu-vdagent dbus']],
  children: 'source target protocol log address alias',
};

/** Roots that `virsh attach-device` takes; names and values as in libvirt's domaincommon.rng. */
const devices: Readonly<Record<string, Signature>> = {
  audio: { attributes: [['type', 'none alsa coreaudio dbus jack oss pulseaudio sdl spice file']] },
  channel: character,
  console: character,
  controller: { attributes: [['type', 'ide fdc scsi sata virtio-serial ccid usb pci xenbus isa nvme']] },
  crypto: { attributes: [['model', 'virtio']], children: 'backend' },
  disk: {
    attributes: [
      ['device', 'disk cdrom floppy lun'],
      ['type', 'file block dir network volume nvme vhostuser vhostvdpa'],
    ],
    children: 'source target driver',
  },
  filesystem: { attributes: [['type', 'mount template file block ram bind volume']], children: 'source target driver' },
  graphics: { attributes: [['type', 'vnc spice sdl rdp desktop egl-headless dbus qubes']] },
  hostdev: {
    attributes: [
      ['mode', 'subsystem capabilities'],
      ['type', 'pci usb scsi mdev scsi_host storage misc net'],
    ],
    children: 'source',
  },
  hub: { attributes: [['type', 'usb']] },
  input: { attributes: [['type', 'mouse tablet keyboard passthrough evdev']] },
  interface: {
    attributes: [['type', 'network bridge user ethernet direct hostdev vhostuser udp mcast server client internal vdpa null vds']],
    children: 'source mac model target driver address virtualport backend portForward ip filterref link alias boot rom',
  },
  iommu: { attributes: [['model', 'intel amd smmuv3 virtio']] },
  lease: { children: 'lockspace' },
  memballoon: { attributes: [['model', 'virtio virtio-transitional virtio-non-transitional xen none']] },
  memory: { attributes: [['model', 'dimm nvdimm virtio-pmem virtio-mem sgx-epc']], children: 'target source' },
  panic: { attributes: [['model', 'isa pseries hyperv s390 pvpanic']] },
  parallel: character,
  redirdev: { attributes: [['bus', 'usb']] },
  redirfilter: { children: 'usbdev' },
  rng: { attributes: [['model', 'virtio virtio-transitional virtio-non-transitional']], children: 'backend' },
  serial: character,
  shmem: { attributes: [['name']], children: 'model size server' },
  smartcard: { attributes: [['mode', 'host host-certificates passthrough']] },
  sound: { attributes: [['model', 'ich6 ich7 ich9 es1370 sb16 ac97 pcspk usb virtio']] },
  tpm: { attributes: [['model', 'tpm-tis tpm-crb tpm-spapr tpm-spapr-proxy']], children: 'backend' },
  video: { children: 'model' },
  vsock: { attributes: [['model', 'virtio virtio-transitional virtio-non-transitional']], children: 'cid' },
  watchdog: { attributes: [['model', 'i6300esb ib700 diag288 itco']] },
};

/** Documents of libvirt that are no domains and hold none. */
const others: Readonly<Record<string, readonly string[]>> = {
  capabilities: ['host guest'],
  device: ['name', 'capability'],
  domainCapabilities: ['path domain machine arch'],
  filter: ['rule filterref'],
  filterbinding: ['owner', 'filterref'],
  network: ['name', 'bridge forward ip portgroup virtualport'],
  networkport: ['owner', 'plug mac'],
  pool: ['name', 'target source'],
  secret: ['usage'],
  volume: ['name', 'capacity allocation target'],
};

/** Attributes that those documents have beside; they are rarely written without, and others' elements rarely with. */
const otherAttributes: Readonly<Record<string, readonly (readonly [name: string, values?: string])[]>> = {
  filter: [['name']],
  pool: [['type', 'dir fs netfs logical disk iscsi iscsi-direct scsi mpath rbd sheepdog gluster zfs vstorage']],
  secret: [
    ['ephemeral', 'yes no'],
    ['private', 'yes no'],
  ],
};

/** The names of all roots that can be libvirt's. */
export const rootNames: ReadonlySet<string> = new Set(['domain', ...wrappers, ...Object.keys(devices), ...Object.keys(others)]);

function has(element: XmlElement, names: string): boolean {
  const wanted = names.split(' ');
  return element.children.some((child) => child.namespace === undefined && wanted.includes(child.name));
}

/** Whether one of the attributes has one of its values, or one that a template decides. */
function says(element: XmlElement, attributes: readonly (readonly [name: string, values?: string])[]): boolean {
  return attributes.some(([name, values]) => {
    const attribute = element.attributes.find((candidate) => candidate.name === name);
    if (attribute === undefined) return false;
    const value = valueOf(attribute.value);
    return value === undefined || values === undefined || values.split(' ').includes(value);
  });
}

function matches(element: XmlElement, { attributes, children }: Signature): boolean {
  return (attributes === undefined || says(element, attributes)) && (children === undefined || has(element, children));
}

function isDomain(element: XmlElement): boolean {
  const type = element.attributes.find((attribute) => attribute.name === 'type');
  if (type !== undefined && ('unknown' in type.value || domainTypes.has(type.value.known))) return true;
  return ['name', 'memory', 'vcpu', 'os', 'devices'].filter((name) => has(element, name)).length >= 2;
}

/** A host's interface has a name of its own; the one of a guest has not. */
function isHostInterface(element: XmlElement): boolean {
  return element.attributes.some((attribute) => attribute.name === 'name') && says(element, [['type', 'bridge ethernet bond vlan']]);
}

/**
 * What a root is, by its name and content, never by the file's name; `undefined` for other people's XML.
 * Application servers have a `<domain>` too, build tools a `<filter>`: an element is taken only where its content is libvirt's.
 */
export function roleOf(element: XmlElement): RootRole | undefined {
  const { name, namespace } = element;
  if (namespace !== undefined) return undefined;
  if (name === 'domain') return isDomain(element) ? 'domain' : undefined;
  if (wrappers.has(name)) return 'wrapper';
  if (name === 'interface' && isHostInterface(element)) return 'other';
  const device = Object.hasOwn(devices, name) ? devices[name] : undefined;
  if (device !== undefined) return matches(element, device) ? 'device' : undefined;
  const children = Object.hasOwn(others, name) ? others[name] : undefined;
  const attributes = otherAttributes[name];
  return children?.every((names) => has(element, names)) && (attributes === undefined || says(element, attributes)) ? 'other' : undefined;
}

/** The domains that a recognised root is or holds; a snapshot keeps a second one in `inactiveDomain`. */
export function domainsIn(root: XmlElement, role: RootRole): readonly XmlElement[] {
  if (role === 'domain') return [root];
  if (role !== 'wrapper') return [];
  return root.children.filter((child) => child.namespace === undefined && (child.name === 'domain' || child.name === 'inactiveDomain'));
}
