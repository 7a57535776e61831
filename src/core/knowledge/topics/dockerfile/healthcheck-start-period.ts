import { defineTopic } from '../../topic';
import { parseDuration } from '../../../text/values';
import type text from './healthcheck-start-period.text';

export default defineTopic<typeof text>({
  constructs: ['HEALTHCHECK --start-period'],
  claims: ['dockerfile-health-options'],
  counterparts: {},
  variant: ({ value }) => {
    const seconds = value === undefined ? undefined : parseDuration(value);
    if (seconds === undefined || seconds === 0) return undefined;
    return seconds > 120 ? 'long' : 'short';
  },
  silent: ({ value }) => value !== undefined && parseDuration(value) === 0,
});
