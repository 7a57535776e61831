import { defineTopic, sameAs } from '../../topic';
import type text from './bind_propagation.text';

export default defineTopic<typeof text>({
  constructs: ['services.*.volumes[].bind.propagation'],
  claims: ['docker-namespaces-cgroups', 'docker-propagation-directions', 'docker-bind-propagation-private', 'R1-host-data-into-container'],
  counterparts: {},
  variant: sameAs('private', 'rprivate', 'slave', 'rslave', 'shared', 'rshared'),
});
