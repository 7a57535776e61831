import { follow, resolvedEntries, valueOfKey } from './tree';
import type { MapNode, YamlNode } from './types';

/** The keys of a service in the Compose specification. */
const serviceKeys = new Set(
  (
    'annotations attach build blkio_config cap_add cap_drop cgroup cgroup_parent command configs container_name cpu_count cpu_percent ' +
    'cpu_shares cpu_quota cpu_period cpu_rt_period cpu_rt_runtime cpus cpuset credential_spec depends_on deploy develop ' +
    'device_cgroup_rules devices dns dns_opt dns_search domainname entrypoint env_file environment expose extends external_links ' +
    'extra_hosts gpus group_add healthcheck hostname image init ipc isolation label_file labels links logging mac_address mem_limit ' +
    'mem_reservation mem_swappiness memswap_limit models network_mode networks oom_kill_disable oom_score_adj pid pids_limit platform ' +
    'ports post_start pre_start pre_stop privileged profiles provider pull_policy pull_refresh_after read_only restart runtime scale ' +
    'secrets security_opt shm_size stdin_open stop_grace_period stop_signal storage_opt sysctls tmpfs tty ulimits use_api_socket user ' +
    'userns_mode uts volumes volumes_from working_dir'
  ).split(' '),
);

const topLevelKeys = new Set(['name', 'version', 'services', 'networks', 'volumes', 'secrets', 'configs', 'include', 'models']);

/** Whether one of the documents is Compose by its content: a service has a key Compose knows, or nothing but Compose keys stand beside an `include`. */
export function looksLikeCompose(documents: readonly (YamlNode | undefined)[]): boolean {
  return documents.some((document) => document?.type === 'map' && (hasService(document) || includesFiles(document)));
}

function hasService(root: MapNode): boolean {
  const services = valueOfKey(root, 'services');
  if (services?.type !== 'map' || valueOfKey(root, 'apiVersion') !== undefined) return false;
  return resolvedEntries(services).some(
    ({ value }) => value?.type === 'map' && resolvedEntries(value).some(({ key }) => serviceKeys.has(key.value)),
  );
}

/** GitLab CI knows `include` too: its entries name `local`, `project` or `template`, and jobs stand beside it. */
function includesFiles(root: MapNode): boolean {
  const include = valueOfKey(root, 'include');
  if (include?.type !== 'sequence' || include.items.length === 0) return false;
  if (!root.entries.every(({ key }) => topLevelKeys.has(key.value) || key.value.startsWith('x-'))) return false;
  return include.items.every((item) => {
    const { node } = follow(item.node);
    return node?.type === 'map' ? valueOfKey(node, 'path') !== undefined : node?.type === 'scalar';
  });
}
