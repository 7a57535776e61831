import { defineTopic, sameAs } from '../../topic';
import type text from './run-network.text';

export default defineTopic<typeof text>({
  constructs: ['RUN --network'],
  claims: ['dockerfile-run-network', 'buildkit-refuses-missing-entitlement', 'docker-host-network-no-isolation'],
  counterparts: {},
  variant: sameAs('none', 'host', 'default'),
});
