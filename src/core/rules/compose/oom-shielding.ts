import { valueOf } from '../../model/certain';
import { parseBoolean } from '../../text/values';
import { removeEntry } from '../../workspace/compose/edit';
import { defineRule } from '../rule';
import { offer } from './support/fixes';
import { hasLimit, memoryKeys } from './support/limits';
import type text from './oom-shielding.text';

/** From here on the kernel looks almost anywhere else first. */
const shielded = -500;

export default defineRule<typeof text>({
  id: 'compose/oom-shielding',
  on: 'service',
  since: '0.2.0',
  audience: 'everyone',
  claims: ['docker-oom-score-shifts-victims', 'docker-no-limits-by-default', 'docker-weaker-isolation', 'linux-v1-oom-control-waits'],
  messages: { unlimited: 'warning', limited: 'information', hangs: 'information' },
  *check(service, { settings }) {
    if (settings.engine === 'docker-rootless' || settings.engine === 'podman-rootless') return;
    const limited = hasLimit(service, memoryKeys);
    const score = service.text('oom_score_adj');
    const value = Number(valueOf(score?.value) ?? 0);
    if (score && value <= shielded) {
      const fixes = offer('score', 'review', removeEntry(score.entry));
      yield { message: limited ? 'limited' : 'unlimited', values: { service: service.name, score: value }, at: score.entry.origin, fixes };
    }
    const disabled = service.text('oom_kill_disable');
    if (disabled && !limited && parseBoolean(valueOf(disabled.value)) === true) {
      yield {
        message: 'hangs',
        values: { service: service.name },
        at: disabled.entry.origin,
        fixes: offer('kill', 'review', removeEntry(disabled.entry)),
      };
    }
  },
});
