import { defineTopic, sameAs } from '../../topic';
import type text from './bind_recursive.text';

export default defineTopic<typeof text>({
  constructs: ['services.*.volumes[].bind.recursive'],
  claims: ['R1-host-data-into-container', 'docker-recursive-mounts', 'docker-bind-mount-writes-host'],
  counterparts: {},
  variant: sameAs('enabled', 'disabled', 'writable', 'readonly'),
});
