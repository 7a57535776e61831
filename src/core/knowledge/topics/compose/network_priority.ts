import { defineTopic } from '../../topic';
import type text from './network_priority.text';

export default defineTopic<typeof text>({
  constructs: ['services.*.networks.*.gw_priority', 'services.*.networks.*.priority'],
  claims: ['docker-gateway-priority', 'docker-connection-priority', 'compose-internal-network'],
  counterparts: {},
  variant({ path, value }) {
    if (value === undefined) return undefined;
    return path.endsWith('.gw_priority') ? 'gateway' : 'order';
  },
});
