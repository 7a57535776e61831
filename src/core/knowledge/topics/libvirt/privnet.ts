import { defineTopic } from '../../topic';
import type text from './privnet.text';

export default defineTopic<typeof text>({
  constructs: ['domain/features/privnet'],
  claims: ['libvirt-lxc-network-namespace', 'docker-namespaces-cgroups'],
  counterparts: { docker: 'docker-network-none-loopback-only' },
  variant: ({ domain }) => (domain !== undefined && domain('@type') !== undefined && domain('@type') !== 'lxc' ? 'unused' : undefined),
  compared: [],
});
