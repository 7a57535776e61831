import { defineTopic } from '../../topic';
import { parseDuration } from '../../../text/values';
import type text from './healthcheck-interval.text';

export default defineTopic<typeof text>({
  constructs: ['HEALTHCHECK --interval'],
  claims: ['dockerfile-healthcheck-executes-inside'],
  counterparts: {},
  variant: ({ value }) => {
    const interval = value === undefined ? undefined : parseDuration(value);
    if (interval === undefined || interval === 0) return undefined;
    return interval < 5 ? 'short' : interval > 60 ? 'long' : undefined;
  },
});
