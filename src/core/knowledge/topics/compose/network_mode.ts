import { defineTopic, runtimeFamilyOf } from '../../topic';
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
    'gvisor-takes-over-the-interfaces',
    'kata-no-host-namespaces',
    'sysbox-no-host-namespaces',
    'cis-docker-host-namespaces',
  ],
  counterparts: { kvm: 'libvirt-macvtap-host-unreachable' },
  compared: ['host'],
  choices: ({ value }) =>
    value === 'host' || value === 'bridge' ? { isolation: 'bridge', performance: 'host', portability: 'bridge' } : {},
  variant(described) {
    const { value } = described;
    const family = runtimeFamilyOf(described);
    const isVirtual = family === 'gvisor' || family === 'kata';
    if (value === 'host') return isVirtual || family === 'sysbox' ? 'host-sandboxed' : 'host';
    if (value === 'none' || value === 'bridge') return value;
    return /^(?:service|container):/.test(value ?? '') ? (isVirtual ? 'peer-sandboxed' : 'peer') : undefined;
  },
});
