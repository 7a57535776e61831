import { defineTopic } from '../../topic';
import { parseBoolean } from '../../../text/values';
import type text from './oom_kill_disable.text';

export default defineTopic<typeof text>({
  constructs: ['services.*.oom_kill_disable'],
  claims: ['docker-density', 'linux-v1-oom-control-waits', 'moby-v1-only-memory-settings', 'docker-oom-score-shifts-victims'],
  counterparts: {},
  variant({ value, owns }) {
    if (parseBoolean(value) !== true) return undefined;
    return owns('mem_limit') || owns('deploy.resources.limits.memory') ? 'limited' : 'unlimited';
  },
  silent: ({ value }) => parseBoolean(value) === false,
});
