import { capabilityTier } from '../../knowledge/capabilities';
import { droppedByLxc } from '../../knowledge/capabilities-of-lxc';
import { path } from '../../model/libvirt/query';
import type { XmlElement } from '../../model/libvirt/types';
import { assessed, boundary, candidate, unknownBoundary, type Assessment } from '../assessment';
import type { Maybe } from '../maybe';
import { remark } from '../remarks/remark';
import type { Tier } from '../types';
import { isThere, said, saidOr } from './certainty';
import type { DomainContext } from './context';

/**
 * What root inside may do: nearly all where nothing is written. Under a mapping of ids it holds for what belongs to the container;
 * without one, for the host, which the tier says at the missing mapping already.
 */
export function containerCapabilities({ domain, at, atAttribute }: DomainContext, mapped: Maybe): Assessment {
  const [element] = path(domain.element, 'features/capabilities');
  if (element === undefined) return assessed(boundary('capabilities', 'filtered', remark('capabilities.lxc')));
  const policy = saidOr(element, 'policy', 'default');
  if (policy === undefined || isThere(element) === undefined) {
    const of = unknownBoundary('capabilities', 'template', at(element));
    return assessed(of, ...(mapped === true ? [] : [candidate(1, of, remark('step.template'), { certain: false })]));
  }
  const names = policy === 'allow' ? ['ALL'] : given(element, policy);
  const place = policy === 'allow' ? atAttribute(element, 'policy') : at(element);
  if (names.length > 0 && mapped === true)
    return assessed(boundary('capabilities', 'open', remark('capabilities.mapped', { names }), { at: place }));
  if (policy === 'allow') {
    const of = boundary('capabilities', 'open', remark('capabilities.all'), { at: place });
    return assessed(of, candidate(1, of, remark('step.capabilities')));
  }
  const strongest = tierOf(names);
  if (strongest !== undefined) {
    const said = strongest === 0 ? remark('capabilities.takeover', { names }) : remark('capabilities.dangerous', { names });
    const of = boundary('capabilities', 'open', said, { at: place });
    return assessed(of, candidate(strongest, of, remark('step.capabilities'), { certain: mapped === false }));
  }
  if (policy === 'deny') {
    const held = names.length > 0 ? remark('capabilities.some', { names }) : remark('capabilities.none');
    return assessed(boundary('capabilities', 'filtered', held, { at: place }));
  }
  return assessed(boundary('capabilities', 'filtered', remark('capabilities.lxc'), { at: place }));
}

/** What the file gives back of that which the policy takes away, as Linux calls it. */
function given(element: XmlElement, policy: string): readonly string[] {
  return element.children
    .filter((capability) => capability.namespace === undefined && said(capability, 'state') === 'on' && isThere(capability) === true)
    .filter((capability) => policy === 'deny' || droppedByLxc.has(capability.name))
    .map((capability) => capability.name.toUpperCase());
}

function tierOf(names: readonly string[]): Tier | undefined {
  const tiers = names.map(capabilityTier);
  return tiers.includes('C0') ? 0 : tiers.includes('C1') ? 1 : undefined;
}
