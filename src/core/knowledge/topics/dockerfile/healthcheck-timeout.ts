import { defineTopic } from '../../topic';
import { parseDuration } from '../../../text/values';
import type text from './healthcheck-timeout.text';

export default defineTopic<typeof text>({
  constructs: ['HEALTHCHECK --timeout'],
  claims: ['dockerfile-health-options', 'dockerfile-healthcheck-executes-inside'],
  counterparts: {},
  variant: ({ value }) => {
    const seconds = value === undefined ? undefined : parseDuration(value);
    if (seconds === undefined || seconds === 0) return undefined;
    return seconds < 2 ? 'short' : seconds > 30 ? 'long' : 'usual';
  },
});
