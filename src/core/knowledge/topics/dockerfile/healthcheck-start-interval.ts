import { defineTopic } from '../../topic';
import { parseDuration } from '../../../text/values';
import type text from './healthcheck-start-interval.text';

export default defineTopic<typeof text>({
  constructs: ['HEALTHCHECK --start-interval'],
  claims: ['dockerfile-health-options'],
  counterparts: {},
  variant: ({ sibling }) => {
    const period = sibling('start-period');
    return period === undefined || parseDuration(period) === 0 ? 'idle' : 'starting';
  },
});
