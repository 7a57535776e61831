import { defineTopic } from '../../topic';
import type text from './network_interface.text';

export default defineTopic<typeof text>({
  constructs: ['services.*.networks.*.driver_opts.*', 'services.*.networks.*.driver_opts', 'services.*.networks.*.interface_name'],
  claims: ['docker-interface-sysctls', 'docker-sysctls-namespaced-only', 'docker-connection-priority'],
  counterparts: {},
  variant({ path, value, parts }) {
    if (path.endsWith('.interface_name')) return value === undefined ? undefined : 'name';
    return parts.name === 'com.docker.network.endpoint.sysctls' ? 'sysctls' : undefined;
  },
});
