import { valueOf } from '../../model/certain';
import { removeWritten } from '../../workspace/compose/edit';
import type { Service } from '../../workspace/workload';
import { defineRule } from '../rule';
import { offer } from './support/fixes';
import type text from './sysctl-not-namespaced.text';

/** Of the IPC namespace, beside `fs.mqueue.*` (runc `libcontainer/configs/validate`). */
const ipcKeys = /^(kernel\.(msgmax|msgmnb|msgmni|sem|shmall|shmmax|shmmni|shm_rmid_forced)$|fs\.mqueue\.)/;

/** Below `net.`, what only the first network namespace of a kernel has, or lets be written. */
const firstNamespaceOnly =
  /^net\.core\.((r|w)mem_(max|default)|netdev_max_backlog|netdev_budget|default_qdisc|dev_weight|busy_(poll|read)|flow_limit_.*)$/;

/** With dots, as runc compares it: where the first separator is a slash, dots and slashes change places. */
function dotted(key: string): string {
  const first = /[./]/.exec(key)?.[0];
  return first === '/' ? key.replace(/[./]/g, (c) => (c === '/' ? '.' : '/')) : key;
}

/** Whether the service surely shares that namespace with the host. */
const isHost = (service: Service, key: string) => valueOf(service.text(key)?.value) === 'host';

function verdict(service: Service, key: string): 'host' | 'network' | 'ipc' | 'name' | 'first' | undefined {
  if (ipcKeys.test(key)) return isHost(service, 'ipc') ? 'ipc' : undefined;
  if (key.startsWith('net.')) {
    if (isHost(service, 'network_mode')) return 'network';
    return firstNamespaceOnly.test(key) ? 'first' : undefined;
  }
  if (key === 'kernel.domainname') return isHost(service, 'uts') ? 'host' : undefined;
  return key === 'kernel.hostname' ? 'name' : 'host';
}

export default defineRule<typeof text>({
  id: 'compose/sysctl-not-namespaced',
  on: 'service',
  since: '0.2.0',
  audience: 'everyone',
  claims: [
    'docker-sysctls-namespaced-only',
    'runc-sysctls-of-own-namespaces',
    'linux-net-core-first-namespace',
    'docker-shared-kernel',
    'vm-any-kernel',
  ],
  messages: { host: 'error', network: 'error', ipc: 'error', name: 'error', first: 'warning' },
  *check(service, { of }) {
    const { technology } = of(service);
    // Another kernel, or none of Linux, has its own say.
    if (technology !== 'docker') return;
    for (const [written, entry] of service.pairs('sysctls')) {
      const key = dotted(written);
      const message = /\$|\{\{/.test(written) ? undefined : verdict(service, key);
      if (message === undefined || entry === undefined) continue;
      const at = entry.item ? entry.at : entry.entry.origin;
      const fixes = offer('remove', message === 'first' ? 'review' : 'safe', removeWritten(entry)).map((fix) => ({
        ...fix,
        values: { key },
      }));
      yield { message, values: { key }, at, fixes };
    }
  },
});
