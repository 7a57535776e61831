import { defineTopic } from '../../topic';
import type text from './build_network.text';

export default defineTopic<typeof text>({
  constructs: ['services.*.build.network'],
  claims: ['dockerfile-run-network', 'docker-host-network-no-isolation', 'buildx-network-modes'],
  counterparts: {},
  variant: ({ value }) => (value === undefined || value === '' ? undefined : value === 'host' || value === 'none' ? value : 'named'),
  silent: ({ value }) => value === 'default',
});
