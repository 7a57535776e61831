import { parseBoolean } from '../../../text/values';
import { defineTopic, type Described } from '../../topic';
import type text from './network_families.text';

const isV6 = ({ path }: Described) => path === 'networks.*.enable_ipv6';

export default defineTopic<typeof text>({
  constructs: ['networks.*.enable_ipv6', 'networks.*.enable_ipv4'],
  claims: ['docker-ipv6-per-network', 'docker-gateway-modes', 'docker-published-on-all-interfaces'],
  counterparts: {},
  variant(described) {
    const on = parseBoolean(described.value);
    if (isV6(described)) return on === true ? 'v6' : undefined;
    return on === false ? 'no-v4' : undefined;
  },
  silent(described) {
    const on = parseBoolean(described.value);
    return on !== undefined && on !== isV6(described);
  },
});
