import { isEveryAddress, isLoopback } from '../../knowledge/addresses';
import { valueOf } from '../../model/certain';
import { child, children, path, value } from '../../model/libvirt/query';
import type { XmlElement } from '../../model/libvirt/types';
import type { NetworkInterface } from '../../workspace/workload';
import { assessed, boundary, unknownBoundary, type Assessment } from '../assessment';
import type { DomainContext } from './context';
import { remark } from '../remarks/remark';
import { reach, widest, type Reach } from '../service/reach';

/** How a guest or container of libvirt is attached, and what its network card can reach. */
export function network(context: DomainContext): Assessment {
  const { domain, at } = context;
  const [first, ...others] = domain.interfaces;
  if (first === undefined) return assessed(boundary('network', 'own', remark('network.no-card')));
  const assigned = [first, ...others].find(({ type }) => valueOf(type.value) === 'hostdev');
  if (assigned) return assessed(boundary('network', 'open', remark('network.assigned'), { at: at(assigned.element) }));
  const place = first.type.at ?? at(first.element);
  if ([first, ...others].every(({ element }) => child(element, 'filterref') !== undefined)) {
    const filter = child(first.element, 'filterref');
    return assessed(boundary('network', 'filtered', remark('network.filtered'), { at: filter ? at(filter) : place }));
  }
  switch (valueOf(first.type.value)) {
    case undefined:
      return assessed(unknownBoundary('network', 'template', place));
    case 'bridge':
    case 'direct':
    case 'ethernet':
    case 'vdpa':
    case 'vhostuser':
      return assessed(boundary('network', 'own', remark('network.lan'), { at: place }));
    case 'user':
      return assessed(boundary('network', 'own', remark('network.user'), { at: place }));
    case 'mcast':
    case 'server':
    case 'client':
    case 'udp':
      return assessed(boundary('network', 'own', remark('network.tunnel'), { at: place }));
    case 'null':
      return assessed(boundary('network', 'own', remark('network.unplugged'), { at: place }));
    default: {
      const name = networkName(first);
      return assessed(
        boundary(
          'network',
          'own',
          name === undefined || name === 'default' ? remark('network.nat') : remark('network.named', { network: name }),
          { at: place },
        ),
      );
    }
  }
}

function networkName({ element }: NetworkInterface): string | undefined {
  const source = child(element, 'source');
  return source && valueOf(value(source, 'network'));
}

/** Who can open a connection to the guest or to one of its consoles. */
export function domainReach(context: DomainContext): Reach {
  const { domain } = context;
  const ways = [...domain.interfaces.flatMap((card) => interfaceReach(context, card)), ...consoles(context), ...serials(context)];
  const nothing = boundary(
    'reach',
    'own',
    domain.interfaces.some(({ type }) => valueOf(type.value) !== 'null') ? remark('reach.behind-nat') : remark('reach.none'),
  );
  return widest(ways) ?? reach('none', nothing);
}

function interfaceReach({ at }: DomainContext, card: NetworkInterface): readonly Reach[] {
  const place = card.type.at ?? at(card.element);
  const lan = reach('lan', boundary('reach', 'open', remark('reach.lan'), { at: place }));
  switch (valueOf(card.type.value)) {
    case undefined:
      return [reach('unknown', unknownBoundary('reach', 'template', place))];
    case 'bridge':
    case 'direct':
    case 'hostdev':
    case 'ethernet':
    case 'vdpa':
    case 'vhostuser':
      return [lan];
    case 'mcast':
    case 'server':
    case 'client':
    case 'udp':
      return [reach('lan', boundary('reach', 'open', remark('network.tunnel'), { at: place }))];
    case 'network': {
      const name = networkName(card);
      return name === 'default'
        ? []
        : [reach('unknown', boundary('reach', 'unknown', remark('network.named', { network: name ?? '…' }), { at: place }))];
    }
    default:
      return children(card.element, 'portForward').map((forward) =>
        addressReach(value(forward, 'address'), remark('reach.forwarded'), at(forward), 'all'),
      );
  }
}

/** What listens on an address: everywhere, on loopback, or somewhere between. */
function addressReach(
  address: ReturnType<typeof value>,
  said: ReturnType<typeof remark>,
  at: ReturnType<DomainContext['at']>,
  unwritten: 'all' | 'local',
): Reach {
  const text = address === undefined ? undefined : valueOf(address);
  if (address !== undefined && text === undefined) return reach('unknown', unknownBoundary('reach', 'template', at));
  const id = text === undefined || text === '' ? unwritten : isLoopback(text) ? 'local' : isEveryAddress(text) ? 'all' : 'lan';
  return reach(id, boundary('reach', id === 'local' ? 'filtered' : 'open', said, { at }));
}

function consoles({ domain, atAttribute }: DomainContext): readonly Reach[] {
  return path(domain.element, 'devices/graphics').flatMap((graphics) => {
    const kind = valueOf(value(graphics, 'type'));
    if (kind !== undefined && kind !== 'vnc' && kind !== 'spice' && kind !== 'rdp') return [];
    const listens = children(graphics, 'listen');
    const own = listens.filter((listen) => valueOf(value(listen, 'type')) === 'address');
    const places: readonly (readonly [XmlElement, 'listen' | 'address'])[] =
      own.length > 0 ? own.map((listen) => [listen, 'address'] as const) : listens.length > 0 ? [] : [[graphics, 'listen']];
    return places.flatMap(([element, name]) => {
      const address = value(element, name);
      const text = address === undefined ? undefined : valueOf(address);
      // Where none is written, qemu.conf says so, and its default is loopback.
      if (address === undefined || (text !== undefined && (text === '' || isLoopback(text)))) return [];
      return [addressReach(address, remark('reach.console', { address: text ?? '…' }), atAttribute(element, name), 'local')];
    });
  });
}

/** Serial consoles and their like that wait for a connection over TCP. */
function serials({ domain, atAttribute }: DomainContext): readonly Reach[] {
  return ['serial', 'console', 'parallel', 'channel'].flatMap((name) =>
    path(domain.element, `devices/${name}`).flatMap((device) => {
      const source = child(device, 'source');
      if (source === undefined || valueOf(value(device, 'type')) !== 'tcp' || valueOf(value(source, 'mode')) !== 'bind') return [];
      const host = value(source, 'host');
      const text = host === undefined ? undefined : valueOf(host);
      return text !== undefined && isLoopback(text)
        ? []
        : [addressReach(host, remark('reach.console', { address: text ?? '…' }), atAttribute(source, 'host'), 'local')];
    }),
  );
}
