import { defineTopic } from '../../topic';
import type text from './network_mode.text';

export default defineTopic<typeof text>({
  constructs: ['services.*.network_mode'],
  claims: [
    'docker-weaker-isolation',
    'docker-host-network-no-isolation',
    'felter-2014-nat-doubles-rtt',
    'docker-host-network-discards-ports',
    'docker-desktop-host-network-opt-in',
    'docker-network-none-loopback-only',
    'docker-bridge-driver',
    'docker-peer-namespaces',
    'cis-docker-host-namespaces',
  ],
  counterparts: { kvm: 'libvirt-macvtap-host-unreachable' },
  compared: ['host'],
  variant({ value }) {
    if (value === 'host' || value === 'none' || value === 'bridge') return value;
    return /^(?:service|container):/.test(value ?? '') ? 'peer' : undefined;
  },
});
