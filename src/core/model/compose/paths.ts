/** Mappings whose keys are names that the author, the kernel or a driver chooses: `*` in a path. */
const named = new Set([
  'services',
  'networks',
  'volumes',
  'secrets',
  'configs',
  'models',
  'networks.*.driver_opts',
  'networks.*.ipam.options',
  'networks.*.ipam.config[].aux_addresses',
  'volumes.*.driver_opts',
  'secrets.*.driver_opts',
  ...[
    'storage_opt',
    'ulimits',
    'build.ulimits',
    'networks',
    'networks.*.driver_opts',
    'depends_on',
    'models',
    'logging.options',
    'provider.options',
    'gpus[].options',
    'deploy.resources.reservations.devices[].options',
  ].map((key) => `services.*.${key}`),
]);

/** Named mappings that can also be written as a list of `KEY=value`. */
const pairs = new Set([
  'networks.*.labels',
  'volumes.*.labels',
  'secrets.*.labels',
  'configs.*.labels',
  ...[
    'environment',
    'labels',
    'annotations',
    'sysctls',
    'extra_hosts',
    'build.args',
    'build.labels',
    'build.ssh',
    'build.additional_contexts',
    'build.extra_hosts',
    'deploy.labels',
  ].map((key) => `services.*.${key}`),
]);

/** Whether the keys of the mapping at `path` are names, so that the path goes on with `*`. */
export function holdsNames(path: string): boolean {
  return named.has(path) || pairs.has(path);
}

/** Whether a list at `path` is a mapping written as `KEY=value`. */
export function holdsPairs(path: string): boolean {
  return pairs.has(path);
}

/** The path of a key in the mapping at `path`, which is empty for the root. */
export function childPath(path: string, key: string): string {
  const prefix = path === '' ? '' : `${path}.`;
  if (holdsNames(path)) return `${prefix}*`;
  return `${prefix}${key.startsWith('x-') ? 'x-*' : key}`;
}

/** What separates name and value of a pair in a list: hosts may be written `name:address` too. */
export function pairSeparator(path: string, text: string): number {
  const equals = text.indexOf('=');
  if (!path.endsWith('extra_hosts')) return equals;
  const colon = text.indexOf(':');
  return equals === -1 ? colon : equals;
}
