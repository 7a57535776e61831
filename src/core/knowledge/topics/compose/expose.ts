import { defineTopic } from '../../topic';
import type text from './expose.text';

export default defineTopic<typeof text>({
  constructs: ['services.*.expose'],
  claims: ['docker-bridge-driver', 'dockerfile-expose-publishes-nothing'],
  counterparts: {},
  variant: () => undefined,
});
