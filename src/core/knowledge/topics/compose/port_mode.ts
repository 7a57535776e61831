import { defineTopic, sameAs } from '../../topic';
import type text from './port_mode.text';

export default defineTopic<typeof text>({
  constructs: ['services.*.ports[].mode'],
  claims: ['docker-published-port-modes', 'docker-published-on-all-interfaces'],
  counterparts: {},
  variant: sameAs('host', 'ingress'),
});
