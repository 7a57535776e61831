import { defineTopic } from '../../topic';
import type text from './copy-parents.text';

export default defineTopic<typeof text>({
  constructs: ['COPY --parents'],
  claims: ['dockerfile-copy-parents', 'dockerfile-cache-from-first-change'],
  counterparts: {},
  variant: () => undefined,
  silent: ({ value }) => value === 'false',
});
