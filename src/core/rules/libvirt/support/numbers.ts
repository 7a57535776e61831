import { said, surely } from '../../../workspace/libvirt/certainly';
import { integerOf } from '../../../workspace/libvirt/numbers';
import type { XmlElement } from '../../../model/libvirt/types';

/** How libvirt's parser reads a number: with which digits, and whether below zero. */
export interface Numeral {
  /** 0 takes hexadecimal digits behind `0x`, and octal ones behind a zero. */
  readonly base: 0 | 8 | 10;
  readonly signed: boolean;
}

/** A number that is read of a device. */
export interface NumberPlace extends Numeral {
  /** Child elements that lead to it; of each name the first one counts. */
  readonly children: readonly string[];
  readonly name: string;
  /** Where the device is not such a one, libvirt overlooks the attribute. */
  readonly isRead: (device: XmlElement) => boolean;
}

const whole: Numeral = { base: 10, signed: false };
const anyBase: Numeral = { base: 0, signed: false };
const signed: Numeral = { base: 10, signed: true };
const octal: Numeral = { base: 8, signed: false };

const always = () => true;
const ofType =
  (...types: readonly string[]) =>
  (device: XmlElement) =>
    types.includes(said(device, 'type') ?? '');
const onVirtioCard = (device: XmlElement) => said(surely(device, 'model'), 'type')?.startsWith('virtio') === true;

/** Sources: virXMLPropUInt and its siblings, as called in libvirt's domain_conf.c, device_conf.c and netdev_bandwidth_conf.c. */
const paths: readonly (readonly [path: string, numeral: Numeral, isRead?: (device: XmlElement) => boolean])[] = [
  ['controller@index', whole],
  ['controller@ports', whole, ofType('usb', 'virtio-serial')],
  ['controller@vectors', whole, ofType('virtio-serial')],
  ['controller/driver@queues', whole],
  ['controller/driver@cmd_per_lun', whole],
  ['controller/driver@max_sectors', whole],
  ['controller/driver@iothread', whole],
  ['controller/master@startport', whole],
  ['controller/target@chassisNr', anyBase, ofType('pci')],
  ['controller/target@chassis', anyBase, ofType('pci')],
  ['controller/target@port', anyBase, ofType('pci')],
  ['controller/target@busNr', anyBase, ofType('pci')],
  ['disk/driver@queues', whole],
  ['disk/driver@queue_size', whole],
  ['disk/driver@iothread', whole],
  ['disk/boot@order', whole],
  ['disk/source/host@port', whole, ofType('network')],
  ['disk/blockio@logical_block_size', whole],
  ['disk/blockio@physical_block_size', whole],
  ['disk/geometry@cyls', whole],
  ['disk/geometry@heads', whole],
  ['disk/geometry@secs', whole],
  ['interface/driver@queues', whole, onVirtioCard],
  ['interface/driver@rx_queue_size', whole, onVirtioCard],
  ['interface/driver@tx_queue_size', whole, onVirtioCard],
  ['interface/boot@order', whole],
  ['interface/mtu@size', whole],
  ['interface/vlan/tag@id', anyBase],
  ['interface/bandwidth/inbound@average', whole],
  ['interface/bandwidth/inbound@peak', whole],
  ['interface/bandwidth/inbound@burst', whole],
  ['interface/bandwidth/outbound@average', whole],
  ['interface/bandwidth/outbound@peak', whole],
  ['interface/bandwidth/outbound@burst', whole],
  ['interface/portForward/range@start', whole],
  ['interface/portForward/range@end', whole],
  ['interface/portForward/range@to', whole],
  ['filesystem@fmode', octal],
  ['filesystem@dmode', octal],
  ['hostdev/boot@order', whole],
  ['redirdev/boot@order', whole],
  ['serial/target@port', signed],
  ['parallel/target@port', signed],
  ['console/target@port', signed],
  ['video/model@vram', whole],
  ['video/model@ram', whole],
  ['video/model@vgamem', whole],
  ['video/model@heads', whole],
  ['audio@id', whole],
  ['sound/audio@id', whole],
  ['memballoon/stats@period', { base: 0, signed: true }],
  ['rng/rate@bytes', whole],
  ['rng/rate@period', whole],
  ['shmem/msi@vectors', anyBase],
  ['vsock/cid@address', whole],
];

/** What a guest's address of each type is made of. Hexadecimal numbers without a mark, as of ISA ports, are left out. */
const addresses: Readonly<Record<string, readonly [Numeral, ...string[]]>> = {
  pci: [anyBase, 'domain', 'bus', 'slot', 'function'],
  ccw: [anyBase, 'cssid', 'ssid', 'devno'],
  drive: [whole, 'controller', 'bus', 'target', 'unit'],
  'virtio-serial': [whole, 'controller', 'bus', 'port'],
  ccid: [whole, 'controller', 'slot'],
  usb: [whole, 'bus'],
};

const byDevice: ReadonlyMap<string, readonly NumberPlace[]> = readPaths();

function readPaths(): ReadonlyMap<string, readonly NumberPlace[]> {
  const places = new Map<string, NumberPlace[]>();
  for (const [path, numeral, isRead = always] of paths) {
    const [place = '', name = ''] = path.split('@');
    const [device = '', ...children] = place.split('/');
    const list = places.get(device) ?? [];
    list.push({ ...numeral, children, name, isRead });
    places.set(device, list);
  }
  return places;
}

/** The numbers that libvirt reads of the device, its address included. */
export function* numberPlaces(device: XmlElement): Generator<NumberPlace> {
  for (const place of byDevice.get(device.name) ?? []) if (place.isRead(device)) yield place;
  const type = said(surely(device, 'address'), 'type');
  const [numeral, ...names] = (type !== undefined && Object.hasOwn(addresses, type) && addresses[type]) || [];
  if (numeral) for (const name of names) yield { ...numeral, children: ['address'], name, isRead: always };
}

/** Whether libvirt reads the text as such a number. */
export function isNumeral(text: string, { base, signed: below }: Numeral): boolean {
  if (base === 8) return /^\s*[+]?0*[0-7]{1,3}$/.test(text);
  const number = integerOf(text, base);
  return number !== undefined && (below || number >= 0);
}
