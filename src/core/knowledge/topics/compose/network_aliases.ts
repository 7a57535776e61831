import { defineTopic } from '../../topic';
import type text from './network_aliases.text';

export default defineTopic<typeof text>({
  constructs: ['services.*.networks.*.aliases'],
  claims: ['docker-network-aliases', 'docker-bridge-driver'],
  counterparts: {},
  variant: () => undefined,
});
