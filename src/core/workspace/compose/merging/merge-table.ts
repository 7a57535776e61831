import { deviceIdentity, fileIdentity, grantIdentity, mountIdentity, portIdentity, textIdentity, type Identity } from './identity';

/**
 * How a later definition is merged over an earlier one (compose-go `override/merge.go`). `deep`: mappings merge, lists grow, scalars are
 * replaced. `replace`: as a whole, also by a null. `pairs`: a mapping, or a list of `KEY=value`, of which the later has the say. `names`:
 * a mapping, or a list of its keys. `strings`: a list, or its only item. The others are called after the one key that is merged so.
 */
export type Manner = 'deep' | 'replace' | 'pairs' | 'names' | 'strings' | 'dependencies' | 'build' | 'hosts' | 'logging' | 'subnets';

/** A place in the model, as merging sees it. */
export interface MergePlace {
  readonly manner: Manner;
  /** What makes two items of the list here the same, so that the later takes the place of the earlier. */
  readonly identity: Identity | undefined;
  /** Whether there is an identity here or at a place below. */
  readonly unique: boolean;
  /** The places below that differ from any other. */
  readonly keys: ReadonlyMap<string, MergePlace>;
  /** The places below all other keys. */
  readonly others: MergePlace | undefined;
}

/** Paths with `*` for names that authors choose. */
const manners: Readonly<Record<string, Manner>> = {
  'networks.*.ipam.config': 'subnets',
  'networks.*.labels': 'pairs',
  'volumes.*.labels': 'pairs',
  'services.*.annotations': 'pairs',
  'services.*.build': 'build',
  'services.*.build.args': 'pairs',
  'services.*.build.additional_contexts': 'pairs',
  'services.*.build.extra_hosts': 'hosts',
  'services.*.build.labels': 'pairs',
  'services.*.command': 'replace',
  'services.*.depends_on': 'dependencies',
  'services.*.deploy.labels': 'pairs',
  'services.*.dns': 'strings',
  'services.*.dns_opt': 'strings',
  'services.*.dns_search': 'strings',
  'services.*.entrypoint': 'replace',
  'services.*.env_file': 'strings',
  'services.*.environment': 'pairs',
  'services.*.extra_hosts': 'hosts',
  'services.*.healthcheck.test': 'replace',
  'services.*.label_file': 'strings',
  'services.*.labels': 'pairs',
  'services.*.logging': 'logging',
  'services.*.models': 'names',
  'services.*.networks': 'names',
  'services.*.sysctls': 'pairs',
  'services.*.tmpfs': 'strings',
  'services.*.ulimits.*': 'replace',
};

/** Lists in which the later of two equal items takes the place of the earlier (compose-go `override/uncity.go`). All others only grow. */
const identities: Readonly<Record<string, Identity>> = {
  'services.*.build.tags': textIdentity,
  'services.*.cap_add': textIdentity,
  'services.*.cap_drop': textIdentity,
  'services.*.configs': grantIdentity(''),
  'services.*.devices': deviceIdentity,
  'services.*.dns': textIdentity,
  'services.*.dns_opt': textIdentity,
  'services.*.dns_search': textIdentity,
  'services.*.env_file': fileIdentity,
  'services.*.expose': textIdentity,
  'services.*.links': textIdentity,
  'services.*.networks.*.aliases': textIdentity,
  'services.*.networks.*.link_local_ips': textIdentity,
  'services.*.ports': portIdentity,
  'services.*.profiles': textIdentity,
  'services.*.secrets': grantIdentity('/run/secrets'),
  'services.*.tmpfs': textIdentity,
  'services.*.volumes': mountIdentity,
};

const plain: MergePlace = { manner: 'deep', identity: undefined, unique: false, keys: new Map(), others: undefined };

/** The whole model. */
export const rootPlace: MergePlace = placeAt('');

/** One service, one network, …: what the top-level key of that name holds. */
export function definitionPlace(key: string): MergePlace {
  return stepTo(stepTo(rootPlace, key), '');
}

/** The place below a key. */
export function stepTo(place: MergePlace, key: string): MergePlace {
  return place.keys.get(key) ?? place.others ?? plain;
}

function placeAt(path: string): MergePlace {
  const prefix = path === '' ? '' : `${path}.`;
  const below = new Set(
    [...Object.keys(manners), ...Object.keys(identities)].flatMap((other) =>
      other.startsWith(prefix) ? (other.slice(prefix.length).split('.')[0] ?? []) : [],
    ),
  );
  const keys = new Map([...below].map((key) => [key, placeAt(prefix + key)] as const));
  const identity = identities[path];
  return {
    manner: manners[path] ?? 'deep',
    identity,
    unique: identity !== undefined || [...keys.values()].some(({ unique }) => unique),
    keys: new Map([...keys].filter(([key]) => key !== '*')),
    others: keys.get('*'),
  };
}
