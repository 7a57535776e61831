import { isEveryAddress, isLoopback } from '../../knowledge/addresses';
import { known, valueOf, type Certain } from '../../model/certain';
import { attribute, child, children, path, value } from '../../model/libvirt/query';
import type { XmlElement } from '../../model/libvirt/types';
import type { Place } from '../../workspace/effective';
import type { NetworkInterface } from '../../workspace/workload';
import { boundary, unknownBoundary } from '../assessment';
import { remark } from '../remarks/remark';
import { reach, widest, type Reach } from '../service/reach';
import type { Remark } from '../types';
import { said, saidOr } from './certainty';
import type { DomainContext } from './context';
import { networkName } from './network';
import { rawSockets } from './raw-reach';

/** Who can open a connection to the guest or to one of its consoles. */
export function domainReach(context: DomainContext): Reach {
  const { domain } = context;
  const ways = [
    ...domain.interfaces.flatMap((card) => interfaceReach(context, card)),
    ...consoles(context),
    ...characterDevices(context),
    ...rawWays(context),
  ];
  const connected = domain.interfaces.some(({ type }) => valueOf(type.value) !== 'null');
  return widest(ways) ?? reach('none', boundary('reach', 'own', connected ? remark('reach.behind-nat') : remark('reach.none')));
}

function interfaceReach({ at }: DomainContext, card: NetworkInterface): readonly Reach[] {
  const place = card.type.at ?? at(card.element);
  const lan = reach('lan', boundary('reach', 'open', remark('reach.lan'), { at: place }));
  const undecided = (said: Remark) => [reach('unknown', boundary('reach', 'unknown', said, { at: place }))];
  switch (valueOf(card.type.value)) {
    case undefined:
      return [reach('unknown', unknownBoundary('reach', 'template', place))];
    case 'bridge': {
      const bridge = said(child(card.element, 'source'), 'bridge') ?? '';
      if (bridge === 'virbr0') return [];
      return /^virbr\d+$/.test(bridge) ? undecided(remark('network.named', { network: bridge })) : [lan];
    }
    case 'direct':
    case 'hostdev':
    case 'vdpa':
    case 'vds':
      return [lan];
    case 'ethernet':
      return undecided(remark('network.tap'));
    case 'vhostuser':
      return undecided(remark('network.switch'));
    case 'mcast':
    case 'server':
    case 'client':
    case 'udp':
      return [reach('lan', boundary('reach', 'open', remark('network.tunnel'), { at: place }))];
    case 'null':
      return [];
    case 'user':
      return children(card.element, 'portForward').map((forward) =>
        addressReach(value(forward, 'address'), remark('reach.forwarded'), at(forward), 'all'),
      );
    default: {
      const name = networkName(card);
      return name === 'default' ? [] : undecided(remark('network.named', { network: name ?? '…' }));
    }
  }
}

/** What listens on an address: everywhere, on loopback, or somewhere between. */
function addressReach(address: Certain<string> | undefined, said: Remark, at: Place, unwritten: 'all' | 'local'): Reach {
  const text = address === undefined ? undefined : valueOf(address);
  if (address !== undefined && text === undefined) return reach('unknown', unknownBoundary('reach', 'template', at));
  const id = text === undefined || text === '' ? unwritten : isLoopback(text) ? 'local' : isEveryAddress(text) ? 'all' : 'lan';
  return reach(id, boundary('reach', id === 'local' ? 'filtered' : 'open', said, { at }));
}

/** Displays that wait for a viewer; where no address is written, `qemu.conf` says it, and its default is loopback. */
function consoles(context: DomainContext): readonly Reach[] {
  return path(context.domain.element, 'devices/graphics').flatMap((graphics) => {
    const kind = said(graphics, 'type');
    if (kind !== undefined && kind !== 'vnc' && kind !== 'spice' && kind !== 'rdp') return [];
    if (attribute(graphics, 'socket') !== undefined) return [];
    const listens = children(graphics, 'listen');
    return listens.length > 0
      ? listens.flatMap((listen) => listenReach(context, listen))
      : listener(context, value(graphics, 'listen'), graphics, 'listen');
  });
}

function listenReach(context: DomainContext, listen: XmlElement): readonly Reach[] {
  switch (saidOr(listen, 'type', 'none')) {
    case 'address':
      return listener(context, value(listen, 'address'), listen, 'address');
    case 'network': {
      const place = context.atAttribute(listen, 'network');
      const said = remark('reach.console-network', { network: saidOr(listen, 'network', '…') ?? '…' });
      return [reach('unknown', boundary('reach', 'unknown', said, { at: place }))];
    }
    case undefined:
      return [reach('unknown', unknownBoundary('reach', 'template', context.atAttribute(listen, 'type')))];
    default:
      return [];
  }
}

/** Loopback counts for nothing, since a guest's display stands there by default. */
function listener(
  { atAttribute }: DomainContext,
  address: Certain<string> | undefined,
  element: XmlElement,
  name: string,
): readonly Reach[] {
  const text = address === undefined ? '' : valueOf(address);
  if (text === '' || (text !== undefined && isLoopback(text))) return [];
  return [addressReach(address, remark('reach.console', { address: text ?? '…' }), atAttribute(element, name), 'local')];
}

/** Serial consoles and their like that wait for a connection over the network. */
function characterDevices(context: DomainContext): readonly Reach[] {
  const { domain } = context;
  const devices = ['serial', 'console', 'parallel', 'channel', 'smartcard', 'redirdev'].flatMap((name) =>
    path(domain.element, `devices/${name}`),
  );
  const entropy = path(domain.element, 'devices/rng/backend').filter((backend) => said(backend, 'model') === 'egd');
  return [...devices, ...entropy].flatMap((device) => {
    const type = said(device, 'type');
    if (type !== 'tcp' && type !== 'udp') return [];
    const source = children(device, 'source').find((candidate) => said(candidate, 'mode') === 'bind');
    if (source === undefined) return [];
    const host = value(source, 'host');
    if (host !== undefined) return listener(context, host, source, 'host');
    // Without a host libvirt refuses TCP, and QEMU hears UDP on every address.
    return type === 'udp' ? [addressReach(host, remark('reach.console', { address: '*' }), context.at(source), 'all')] : [];
  });
}

function rawWays(context: DomainContext): readonly Reach[] {
  return rawSockets(context)
    .filter(({ dials }) => !dials)
    .flatMap(({ use, address, at }) => {
      const isForward = use === 'forward';
      if (isLoopback(address) && !isForward) return [];
      const said = isForward ? remark('reach.forwarded') : remark('reach.console', { address: address === '' ? '*' : address });
      return [addressReach(known(address), said, at, 'all')];
    });
}
