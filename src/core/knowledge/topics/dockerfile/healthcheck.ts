import { defineTopic } from '../../topic';
import type text from './healthcheck.text';

export default defineTopic<typeof text>({
  constructs: ['HEALTHCHECK'],
  claims: ['dockerfile-healthcheck-executes-inside'],
  counterparts: {},
  variant: ({ value, parts }) => {
    if (value === undefined) return undefined;
    if (/^none$/i.test(value)) return 'none';
    if (!/^cmd\s/i.test(value)) return undefined;
    return parts.form === 'json' ? 'program' : 'shell';
  },
});
