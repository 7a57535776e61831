import { absent } from '../../model/libvirt/query';
import type { XmlElement } from '../../model/libvirt/types';
import { isQemuDriver } from '../../workspace/libvirt/architecture';
import { devicesNamed, lacks, numberAt, said, surely } from '../../workspace/libvirt/certainly';
import { defineRule } from '../rule';
import { atName } from './support/places';
import { elementRemoval } from './support/takeouts';
import type text from './hostdev-duplicate.text';

export default defineRule<typeof text>({
  id: 'libvirt/hostdev-duplicate',
  on: 'domain',
  since: '0.3.0',
  audience: 'everyone',
  claims: ['libvirt-refuses-hostdevs'],
  messages: { twice: 'error', ramfb: 'error', 'vfio-ap': 'error' },
  *check(domain) {
    const { file } = domain;
    if (!isQemuDriver(domain)) return;
    const seen = new Map<string, XmlElement>();
    const single = new Map<'ramfb' | 'vfio-ap', XmlElement>();
    for (const device of [...devicesNamed(domain, 'hostdev'), ...devicesNamed(domain, 'interface')]) {
      const identity = identityOf(device);
      const earlier = identity?.others.flatMap((key) => seen.get(key) ?? []).at(0);
      if (earlier)
        yield {
          message: 'twice',
          at: atName(file, device),
          related: [{ message: 'first', at: atName(file, earlier) }],
          fixes: elementRemoval(domain, device),
        };
      else if (identity !== undefined) seen.set(identity.is, device);
      if (device.name !== 'hostdev' || said(device, 'type') !== 'mdev') continue;
      for (const [kind, is] of [
        ['ramfb', said(device, 'ramfb') === 'on'],
        ['vfio-ap', said(device, 'model') === 'vfio-ap'],
      ] as const) {
        const before = is ? single.get(kind) : undefined;
        if (before) yield { message: kind, at: atName(file, device), related: [{ message: 'first', at: atName(file, before) }] };
        else if (is) single.set(kind, device);
      }
    }
  },
});

/** What of the host the device is, and what earlier devices must not be; none where that is not known. */
interface Identity {
  readonly is: string;
  readonly others: readonly string[];
}

/** Source: virDomainHostdevMatch of libvirt's domain_conf.c. */
function identityOf(device: XmlElement): Identity | undefined {
  const type = said(device, 'type');
  const source = surely(device, 'source');
  if (source === undefined || type === undefined) return undefined;
  const address = surely(source, 'address');
  if (device.name === 'interface') return type === 'hostdev' ? alone(pciOf(address)) : undefined;
  if (said(device, 'mode') !== 'subsystem' && !lacks(device, 'mode')) return undefined;
  switch (type) {
    case 'pci':
      return alone(pciOf(address));
    case 'usb':
      return usbOf(source, address);
    case 'mdev':
      return alone(keyOf('mdev', said(address, 'uuid')?.toLowerCase().replace(/[-\s]/g, '')));
    case 'scsi': {
      if (said(source, 'protocol') === 'iscsi') return alone(iscsiOf(source));
      const adapter = said(surely(source, 'adapter'), 'name');
      return alone(adapter === undefined ? undefined : keyOf(`scsi ${adapter}`, numbers(address, 'bus', 'target', 'unit')));
    }
    case 'scsi_host':
      return alone(keyOf('vhost', said(source, 'wwpn')));
    default:
      return undefined;
  }
}

function alone(key: string | undefined): Identity | undefined {
  return key === undefined ? undefined : { is: key, others: [key] };
}

function keyOf(kind: string, rest: string | undefined): string | undefined {
  return rest === undefined ? undefined : `${kind} ${rest}`;
}

/** A device by its place is another one where an earlier one of the same kind has a place too. */
function usbOf(source: XmlElement, address: XmlElement | undefined): Identity | undefined {
  const place = keyOf('usb at', numbers(address, 'bus', 'device'));
  const [vendor, product] = [surely(source, 'vendor'), surely(source, 'product')];
  const kind = keyOf('usb', joined([numberAt(vendor, 'id', 0), numberAt(product, 'id', 0)]));
  if (place === undefined && !absent(source, 'address')) return undefined;
  const is = place ?? kind;
  return is === undefined ? undefined : { is, others: [place, kind].filter((key) => key !== undefined) };
}

function iscsiOf(source: XmlElement): string | undefined {
  const host = surely(source, 'host');
  const parts = [said(host, 'name'), host && lacks(host, 'port') ? '' : said(host, 'port'), said(source, 'name')];
  return parts.every((part) => part !== undefined) ? `iscsi ${parts.join(' ')}` : undefined;
}

function pciOf(address: XmlElement | undefined): string | undefined {
  if (address === undefined) return undefined;
  const bus = lacks(address, 'domain') ? 0 : numberAt(address, 'domain', 0);
  return keyOf(`pci ${bus ?? '?'}`, bus === undefined ? undefined : numbers(address, 'bus', 'slot', 'function'));
}

function numbers(element: XmlElement | undefined, ...names: readonly string[]): string | undefined {
  return joined(names.map((name) => numberAt(element, name, 0)));
}

function joined(parts: readonly (number | undefined)[]): string | undefined {
  return parts.every((part) => part !== undefined) ? parts.join(' ') : undefined;
}
