import { defineTopic } from '../../topic';
import type text from './build_hosts.text';

export default defineTopic<typeof text>({
  constructs: ['services.*.build.extra_hosts', 'services.*.build.extra_hosts.*'],
  claims: ['docker-host-gateway', 'dockerfile-run-network'],
  counterparts: {},
  variant: ({ value }) => (value === 'host-gateway' ? 'gateway' : undefined),
  silent: ({ value }) => value !== 'host-gateway',
});
