import { defineTopic } from '../../topic';
import type text from './network_driver.text';

export default defineTopic<typeof text>({
  constructs: ['networks.*.driver'],
  claims: [
    'docker-weaker-isolation',
    'docker-bridge-driver',
    'felter-2014-nat-doubles-rtt',
    'docker-overlay-spans-hosts',
    'docker-macvlan-joins-lan',
    'docker-macvlan-many-macs',
    'docker-ipvlan-shares-mac',
    'moby-one-host-network',
    'docker-predefined-networks',
  ],
  counterparts: { kvm: 'libvirt-bridge-joins-lan' },
  compared: ['bridge', 'macvlan'],
  variant({ value }) {
    switch (value) {
      case 'bridge':
      case 'overlay':
      case 'macvlan':
      case 'ipvlan':
        return value;
      case 'host':
      case 'null':
      case 'none':
        return 'only-one';
      default:
        return undefined;
    }
  },
});
