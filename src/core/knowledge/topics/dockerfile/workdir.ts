import { defineTopic } from '../../topic';
import type text from './workdir.text';

export default defineTopic<typeof text>({
  constructs: ['WORKDIR'],
  claims: ['buildkit-workdir-owner', 'dockerfile-root-by-default'],
  counterparts: {},
  variant: () => undefined,
  silent: ({ value }) => value === '/',
});
