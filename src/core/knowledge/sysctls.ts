/** Of the IPC namespace, beside `fs.mqueue.*` (runc `libcontainer/configs/validate`). */
const ofIpc = /^(?:kernel\.(?:msgmax|msgmnb|msgmni|sem|shmall|shmmax|shmmni|shm_rmid_forced)$|fs\.mqueue\.)/;

/** Below `net.`, what only the first network namespace of a kernel has, or lets be written. */
const ofFirstNetwork =
  /^net\.core\.(?:[rw]mem_(?:max|default)|netdev_max_backlog|netdev_budget|default_qdisc|dev_weight|busy_(?:poll|read)|flow_limit_.*)$/;

/** A parameter’s name with dots, as runc compares it: where the first separator is a slash, dots and slashes change places. */
export function dottedSysctl(name: string): string {
  const first = /[./]/.exec(name)?.[0];
  return first === '/' ? name.replace(/[./]/g, (separator) => (separator === '/' ? '.' : '/')) : name;
}

/** Whether every IPC namespace has its own. */
export function isIpcSysctl(name: string): boolean {
  return ofIpc.test(name);
}

/** Whether it is a network parameter that no container can set, whatever namespace it has. */
export function isFirstNetworkSysctl(name: string): boolean {
  return ofFirstNetwork.test(name);
}
