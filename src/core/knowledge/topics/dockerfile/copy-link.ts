import { defineTopic } from '../../topic';
import type text from './copy-link.text';

export default defineTopic<typeof text>({
  constructs: ['COPY --link', 'ADD --link'],
  claims: ['dockerfile-copy-link-independent-layer', 'docker-layered-images'],
  counterparts: {},
  variant: () => undefined,
  silent: ({ value }) => value === 'false',
});
