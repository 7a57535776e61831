import { defineTopic } from '../../topic';
import type text from './network_mac.text';

export default defineTopic<typeof text>({
  constructs: ['services.*.networks.*.mac_address', 'services.*.mac_address'],
  claims: ['docker-mac-per-network', 'docker-macvlan-joins-lan', 'docker-macvlan-many-macs'],
  counterparts: {},
  variant({ path, value, owns }) {
    if (value === undefined || value === '') return undefined;
    if (path === 'services.*.mac_address') return owns('networks') ? 'first' : 'service';
    return 'fixed';
  },
});
