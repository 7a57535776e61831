import { valueOf } from '../../../model/certain';
import { networkFacts, networksOf, peerName } from '../../../profile/service/kernel';
import { mapAt, scalarAt } from '../../../workspace/compose/tree';
import type { Service } from '../../../workspace/workload';

/** Whose network namespace a service lives in: the host's, that of another container, or one of its own; `undefined` where a variable decides. */
export function networkOwner(service: Service): 'host' | 'own' | { readonly peer: string } | undefined {
  const written = service.text('network_mode');
  if (written === undefined) return ownerByNetworks(service);
  const mode = valueOf(written.value);
  if (mode === undefined) return undefined;
  if (mode === 'host') return 'host';
  const peer = peerName(mode);
  return peer === undefined ? 'own' : { peer };
}

function ownerByNetworks(service: Service): 'host' | 'own' | undefined {
  const names = networksOf(service);
  if (names.some((name) => networkFacts(service, name).isHost)) return 'host';
  const isWhole = service.list('networks').every(({ value }) => valueOf(value) !== undefined);
  return isWhole && !names.some((name) => isUndecided(service, name)) ? 'own' : undefined;
}

/** Whether a variable could make the network the host's. */
function isUndecided(service: Service, name: string): boolean {
  const map = mapAt(mapAt(service.project.top, 'networks'), name);
  const external = mapAt(map, 'external');
  return [scalarAt(map, 'name'), scalarAt(map, 'driver'), scalarAt(map, 'external'), scalarAt(external, 'name')].some(
    (scalar) => scalar !== undefined && valueOf(scalar.value) === undefined,
  );
}
