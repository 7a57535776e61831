import { defineTopic } from '../../topic';
import type text from './oom_score_adj.text';

export default defineTopic<typeof text>({
  constructs: ['services.*.oom_score_adj'],
  claims: ['docker-density', 'docker-oom-score-shifts-victims', 'moby-oom-score-range', 'linux-oom-score-never'],
  counterparts: {},
  variant({ value }) {
    if (value === undefined || !/^[-+]?\d+$/.test(value)) return undefined;
    const score = Number(value);
    if (score < -1000 || score > 1000) return 'refused';
    if (score === 0) return 'usual';
    return score === -1000 ? 'never' : score < 0 ? 'spared' : 'first';
  },
});
