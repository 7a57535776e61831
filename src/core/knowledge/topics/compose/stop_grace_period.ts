import { defineTopic } from '../../topic';
import { parseDuration } from '../../../text/values';
import type text from './stop_grace_period.text';

export default defineTopic<typeof text>({
  constructs: ['services.*.stop_grace_period'],
  claims: ['docker-stop-grace-period', 'docker-volumes-keep-data', 'docker-for-microservices'],
  counterparts: {},
  variant({ value }) {
    const seconds = value === undefined ? undefined : parseDuration(value);
    if (seconds === undefined) return undefined;
    if (seconds < 1) return 'none';
    if (seconds < 10) return 'short';
    return seconds > 120 ? 'very-long' : 'long';
  },
  silent: ({ value }) => value !== undefined && parseDuration(value) === 10,
});
