import { isLinuxImage } from '../../knowledge/images/linux';
import { valueOf } from '../../model/certain';
import { removeEntry, removeWritten } from '../../workspace/compose/edit';
import type { Service } from '../../workspace/workload';
import { defineRule } from '../rule';
import { offer } from './support/fixes';
import type text from './os-specific-key-ignored.text';

const windowsKeys = ['cpu_count', 'cpu_percent', 'credential_spec'];
/** What a Windows container has no counterpart of, and its engine passes over. */
const linuxKeys = ['cap_add', 'cap_drop', 'shm_size', 'sysctls', 'userns_mode'];
/** What a Windows engine refuses, but for privileged mode, which has a rule of its own (moby `daemon/daemon_windows.go`, `daemon/volume/mounts/windows_parser.go`). */
const refusedKeys = [
  'blkio_config',
  'cgroup_parent',
  'cpu_period',
  'cpuset',
  'mem_reservation',
  'memswap_limit',
  'oom_kill_disable',
  'pids_limit',
  'read_only',
  'tmpfs',
  'ulimits',
];
const linuxOptions: ReadonlySet<string> = new Set(['apparmor', 'label', 'no-new-privileges', 'seccomp', 'systempaths', 'writable-cgroups']);

/** Whether a key surely asks for something: neither off, nor zero, nor empty. */
function asks(service: Service, key: string): boolean {
  const value = service.entry(key)?.value;
  if (value?.type === 'map') return value.entries.size > 0;
  if (value?.type === 'sequence') return value.items.length > 0;
  const text = valueOf(value?.value);
  return text !== undefined && !/^(0|false|no|off|n|)$/i.test(text.trim());
}

/** The system that the service surely runs on, by its platform or its image. */
function systemOf(service: Service, windows: boolean): 'linux' | 'windows' | undefined {
  const platform = service.text('platform');
  const named = /^(linux|windows)(\/|$)/.exec(valueOf(platform?.value) ?? '')?.[1];
  if (named === 'linux' || named === 'windows') return named;
  if (platform) return undefined;
  if (windows) return 'windows';
  const image = service.build === undefined ? valueOf(service.image?.value) : undefined;
  return image && isLinuxImage(image) ? 'linux' : undefined;
}

export default defineRule<typeof text>({
  id: 'compose/os-specific-key-ignored',
  on: 'service',
  since: '0.2.0',
  audience: 'everyone',
  claims: [
    'windows-container-needs-windows-kernel',
    'windows-cpu-controls',
    'windows-engine-refuses-linux-settings',
    'docker-storage-size-needs-quota',
    'R2-windows-container-on-linux',
  ],
  messages: { isolation: 'error', windows: 'information', linux: 'information', refused: 'error', option: 'error', storage: 'information' },
  *check(service, { of, settings }) {
    const { published } = of(service);
    const system = systemOf(service, published?.kind === 'windows');
    if (system === undefined || settings.engine === 'swarm') return;
    const values = { service: service.name };
    if (system === 'windows') {
      for (const key of linuxKeys) {
        const entry = service.entry(key);
        if (entry === undefined) continue;
        const fixes = offer('remove', 'review', removeEntry(entry)).map((fix) => ({ ...fix, values: { key } }));
        yield { message: 'linux', values: { ...values, key }, at: entry.origin, fixes };
      }
      for (const key of refusedKeys) {
        const entry = asks(service, key) ? service.entry(key) : undefined;
        if (entry === undefined) continue;
        const fixes = offer('remove', 'safe', removeEntry(entry)).map((fix) => ({ ...fix, values: { key } }));
        yield { message: 'refused', values: { ...values, key }, at: entry.origin, fixes };
      }
      for (const { name, written } of service.securityOptions) {
        if (!linuxOptions.has(name)) continue;
        const fixes = offer('remove', 'safe', removeWritten(written)).map((fix) => ({ ...fix, values: { key: name } }));
        yield { message: 'option', values: { ...values, key: name }, at: written.at, fixes };
      }
      return;
    }
    const isolation = service.text('isolation');
    const mode = valueOf(isolation?.value)?.toLowerCase();
    if (isolation && mode !== undefined && !['', 'default'].includes(mode)) {
      yield {
        message: 'isolation',
        values: { value: mode },
        at: isolation.entry.origin,
        fixes: offer('isolation', 'safe', removeEntry(isolation.entry)),
      };
    }
    for (const key of windowsKeys) {
      const entry = service.entry(key);
      if (entry === undefined) continue;
      const fixes = offer('remove', 'review', removeEntry(entry)).map((fix) => ({ ...fix, values: { key } }));
      yield { message: 'windows', values: { ...values, key }, at: entry.origin, fixes };
    }
    const size = service.pairs('storage_opt').get('size');
    if (size) yield { message: 'storage', at: size.entry.origin };
  },
});
