import { isLinuxImage } from '../../knowledge/images/linux';
import { valueOf } from '../../model/certain';
import { removeEntry, removeWritten } from '../../workspace/compose/edit';
import type { Service } from '../../workspace/workload';
import { defineRule } from '../rule';
import { offer } from './support/fixes';
import type text from './os-specific-key-ignored.text';

const windowsKeys = ['cpu_count', 'cpu_percent', 'credential_spec'];
/** What a Windows container has no counterpart of. */
const linuxKeys = ['cap_add', 'cap_drop', 'privileged', 'shm_size', 'sysctls', 'tmpfs', 'userns_mode'];
const linuxOptions: ReadonlySet<string> = new Set(['apparmor', 'label', 'no-new-privileges', 'seccomp', 'systempaths', 'writable-cgroups']);

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
    'docker-storage-size-needs-quota',
    'R2-windows-container-on-linux',
  ],
  messages: { isolation: 'error', windows: 'information', linux: 'information', option: 'information', storage: 'information' },
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
      for (const { name, written } of service.securityOptions) {
        if (!linuxOptions.has(name)) continue;
        const fixes = offer('remove', 'review', removeWritten(written)).map((fix) => ({ ...fix, values: { key: name } }));
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
