import { defineTopic } from '../../topic';
import type text from './healthcheck-retries.text';

export default defineTopic<typeof text>({
  constructs: ['HEALTHCHECK --retries'],
  claims: ['dockerfile-healthcheck-executes-inside', 'dockerfile-health-options'],
  counterparts: {},
  variant: ({ value }) => {
    if (value === undefined || !/^[1-9]\d*$/.test(value)) return undefined;
    return value === '1' ? 'once' : Number(value) > 5 ? 'many' : undefined;
  },
});
