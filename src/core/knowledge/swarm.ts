/** Keys by which a service is set apart or limited and that `docker stack deploy` leaves unread with a warning (docker/cli `cli/compose/types`, UnsupportedProperties). */
export const keysUnreadBySwarm: readonly string[] = [
  'cgroup_parent',
  'devices',
  'ipc',
  'network_mode',
  'pid',
  'privileged',
  'security_opt',
  'shm_size',
  'userns_mode',
];

/** Keys for which it refuses the file (the same place, ForbiddenProperties). */
export const keysRefusedBySwarm: readonly string[] = [
  'cpu_quota',
  'cpu_shares',
  'cpuset',
  'mem_limit',
  'memswap_limit',
  'volume_driver',
  'volumes_from',
];
