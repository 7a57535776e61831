import { defineTopic } from '../../topic';
import type text from './copy-chown.text';

export default defineTopic<typeof text>({
  constructs: ['COPY --chown', 'ADD --chown'],
  claims: ['dockerfile-copy-owner-root', 'docker-writable-layer-copy-up'],
  counterparts: {},
  variant: ({ value }) => (value === undefined ? undefined : /^(0|root)(:|$)/.test(value) ? 'root' : 'other'),
});
