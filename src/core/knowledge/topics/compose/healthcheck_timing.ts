import { defineTopic, type Described } from '../../topic';
import { parseDuration } from '../../../text/values';
import type text from './healthcheck_timing.text';

function kindOf({ path, value, sibling, owns }: Described) {
  const key = path.slice(path.lastIndexOf('.') + 1);
  if (key === 'start_interval') return owns('healthcheck.start_period') || sibling('start_period') !== undefined ? 'start' : 'refused';
  if (value === undefined) return undefined;
  if (key === 'retries') return value === '1' ? 'once' : /^[2-9]$|^[1-9]\d+$/.test(value) ? 'retries' : undefined;
  const seconds = parseDuration(value);
  if (seconds === undefined || seconds === 0) return undefined;
  switch (key) {
    case 'interval':
      return seconds < 5 ? 'frequent' : seconds > 60 ? 'rare' : 'interval';
    case 'timeout':
      return 'timeout';
    default:
      return 'period';
  }
}

export default defineTopic<typeof text>({
  constructs: ['interval', 'timeout', 'retries', 'start_period', 'start_interval'].map((key) => `services.*.healthcheck.${key}`) as [
    string,
    ...string[],
  ],
  claims: ['dockerfile-health-options', 'dockerfile-healthcheck-executes-inside', 'compose-start-interval-needs-period'],
  counterparts: {},
  variant: kindOf,
});
