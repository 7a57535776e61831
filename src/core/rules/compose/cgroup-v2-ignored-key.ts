import { valueOf } from '../../model/certain';
import { parseBoolean } from '../../text/values';
import { removeEntry } from '../../workspace/compose/edit';
import { defineRule } from '../rule';
import { offer } from './support/fixes';
import { hasLimit, memoryKeys } from './support/limits';
import type text from './cgroup-v2-ignored-key.text';

export default defineRule<typeof text>({
  id: 'compose/cgroup-v2-ignored-key',
  on: 'service',
  since: '0.2.0',
  audience: 'everyone',
  claims: ['moby-v1-only-memory-settings', 'docker-cpu-real-time'],
  messages: { ignored: 'information', zero: 'information', refused: 'warning' },
  *check(service, { settings }) {
    const swappiness = service.text('mem_swappiness');
    const tendency = valueOf(swappiness?.value);
    if (swappiness && tendency !== undefined) {
      const message = Number(tendency) === 0 ? 'zero' : 'ignored';
      const fixes = offer('remove', 'review', removeEntry(swappiness.entry)).map((fix) => ({ ...fix, values: { key: 'mem_swappiness' } }));
      if (message === 'zero') yield { message, at: swappiness.entry.origin, fixes };
      else yield { message, values: { key: 'mem_swappiness' }, at: swappiness.entry.origin, fixes };
    }
    const spared = service.text('oom_kill_disable');
    // Without a memory limit another rule says this, together with what it does on v1.
    const isSaid = () => !settings.engine.endsWith('rootless') && !hasLimit(service, memoryKeys);
    if (spared && parseBoolean(valueOf(spared.value)) === true && !isSaid()) {
      const values = { key: 'oom_kill_disable' };
      const fixes = offer('remove', 'review', removeEntry(spared.entry)).map((fix) => ({ ...fix, values }));
      yield { message: 'ignored', values, at: spared.entry.origin, fixes };
    }
    for (const key of ['cpu_rt_runtime', 'cpu_rt_period']) {
      const written = service.text(key);
      const text = valueOf(written?.value);
      if (written === undefined || text === undefined || /^0+\D*$/.test(text)) continue;
      const fixes = offer('remove', 'review', removeEntry(written.entry)).map((fix) => ({ ...fix, values: { key } }));
      yield { message: 'refused', values: { key }, at: written.entry.origin, fixes };
    }
  },
});
