import { defineTopic } from '../../topic';
import type text from './hostname.text';

export default defineTopic<typeof text>({
  constructs: ['services.*.hostname', 'services.*.domainname'],
  claims: ['docker-namespaces-cgroups', 'docker-own-namespaces', 'docker-uts-host', 'docker-peer-namespaces', 'docker-embedded-dns'],
  counterparts: {},
  variant({ path, value, sibling }) {
    if (value === undefined || value === '') return undefined;
    if (sibling('uts') === 'host') return 'host-namespace';
    if (path === 'services.*.hostname' && /^(?:service|container):/.test(sibling('network_mode') ?? '')) return 'joined-network';
    return path === 'services.*.hostname' ? 'name' : 'domain';
  },
});
