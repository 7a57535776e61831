import { dottedSysctl, isFirstNetworkSysctl, isIpcSysctl } from '../../knowledge/sysctls';
import { valueOf } from '../../model/certain';
import { removeWritten } from '../../workspace/compose/edit';
import type { Service } from '../../workspace/workload';
import { defineRule } from '../rule';
import { offer } from './support/fixes';
import { isOnHostKernel } from './support/namespaces';
import { networkOwner } from './support/network';
import type text from './sysctl-not-namespaced.text';

/** Whether the service surely shares that namespace with the host. */
const isHost = (service: Service, key: string) => valueOf(service.text(key)?.value) === 'host';

function verdict(service: Service, key: string): 'host' | 'network' | 'ipc' | 'name' | 'first' | undefined {
  if (isIpcSysctl(key)) return isHost(service, 'ipc') ? 'ipc' : undefined;
  if (key.startsWith('net.')) {
    const owner = networkOwner(service);
    if (owner === 'host') return 'network';
    if (owner !== 'own') return undefined;
    return isFirstNetworkSysctl(key) ? 'first' : undefined;
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
    // Another kernel, or what stands in for one, has its own say.
    if (!isOnHostKernel(of(service))) return;
    for (const [written, entry] of service.pairs('sysctls')) {
      const key = dottedSysctl(written);
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
