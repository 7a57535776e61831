import { child, children, path } from '../../model/libvirt/query';
import type { XmlElement } from '../../model/libvirt/types';
import { valueOf } from '../../model/certain';
import type { NetworkInterface } from '../../workspace/workload';
import { assessed, boundary, unknownBoundary, type Assessment } from '../assessment';
import { remark } from '../remarks/remark';
import type { Boundary } from '../types';
import { said } from './certainty';
import type { DomainContext } from './context';

/** How a guest or container of libvirt is attached: of several network cards the one that says most about who stands beside it. */
export function network(context: DomainContext): Assessment {
  const { domain } = context;
  const moved = handedCard(context);
  const cards = [...(moved ? [moved] : []), ...domain.interfaces.map((card) => cardBoundary(context, card)), ...rawCards(context)];
  const [first] = cards.sort((a, b) => b.weight - a.weight);
  return assessed(first?.boundary ?? boundary('network', 'own', remark('network.no-card')));
}

/** A network card with how much it opens, from nothing. */
interface Card {
  readonly weight: number;
  readonly boundary: Boundary;
}

/** Network cards of the host's that are handed over with a name and not by their place on the bus. */
function handedCard({ domain, at }: DomainContext): Card | undefined {
  const device = path(domain.element, 'devices/hostdev').find((element) => said(element, 'type') === 'net');
  return device && { weight: 9, boundary: boundary('network', 'open', remark('network.assigned'), { at: at(device) }) };
}

function cardBoundary({ domain, at }: DomainContext, card: NetworkInterface): Card {
  const { element } = card;
  const place = card.type.at ?? at(element);
  const own = (weight: number, said: Boundary['remark']): Card => ({ weight, boundary: boundary('network', 'own', said, { at: place }) });
  const filter = child(element, 'filterref');
  const driver = child(element, 'backenddomain');
  const type = valueOf(card.type.value);
  if (type === undefined) return { weight: 8, boundary: unknownBoundary('network', 'template', place) };
  if (type === 'hostdev') return { weight: 9, boundary: boundary('network', 'open', remark('network.assigned'), { at: at(element) }) };
  if (driver !== undefined && valueOf(domain.type) === 'xen')
    return own(6, remark('network.driver-domain', { peer: said(driver, 'name') ?? '…' }));
  if (filter !== undefined) return { weight: 2, boundary: boundary('network', 'filtered', remark('network.filtered'), { at: at(filter) }) };
  const isolated = children(element, 'port').some((port) => said(port, 'isolated') === 'yes');
  switch (type) {
    case 'bridge': {
      const bridge = said(child(element, 'source'), 'bridge') ?? '…';
      if (bridge === 'virbr0') return own(3, remark('network.nat'));
      if (isolated) return { weight: 5, boundary: boundary('network', 'filtered', remark('network.isolated-port'), { at: place }) };
      return /^virbr\d+$/.test(bridge)
        ? own(4, remark('network.named', { network: bridge }))
        : own(7, remark('network.bridge', { bridge }));
    }
    case 'direct':
      return own(7, remark('network.direct'));
    case 'vdpa':
    case 'vds':
      return own(7, remark('network.lan'));
    case 'ethernet':
      return own(6, remark('network.tap'));
    case 'vhostuser':
      return own(6, remark('network.switch'));
    case 'user':
      return own(3, remark('network.user'));
    case 'mcast':
    case 'server':
    case 'client':
    case 'udp':
      return own(6, remark('network.tunnel'));
    case 'null':
      return own(1, remark('network.unplugged'));
    default: {
      const name = networkName(card);
      if (isolated) return { weight: 4, boundary: boundary('network', 'filtered', remark('network.isolated-port'), { at: place }) };
      return name === undefined || name === 'default' ? own(3, remark('network.nat')) : own(4, remark('network.named', { network: name }));
    }
  }
}

export function networkName({ element }: NetworkInterface): string | undefined {
  return said(child(element, 'source'), 'network');
}

/** Cards that raw arguments bring, of which libvirt knows nothing. */
function rawCards({ raw, at }: DomainContext): readonly Card[] {
  const brings = ({ option, value }: (typeof raw.options)[number]) =>
    ['-netdev', '-nic', '-net'].includes(option) && value !== undefined && !/^(?:nic|none)\b/.test(valueOf(value.text) ?? '');
  const found: XmlElement | undefined = raw.options.find(brings)?.element;
  return found === undefined
    ? []
    : [{ weight: 5, boundary: boundary('network', 'unknown', remark('network.arguments'), { at: at(found) }) }];
}
