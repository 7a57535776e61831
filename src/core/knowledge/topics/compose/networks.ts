import { defineTopic } from '../../topic';
import type text from './networks.text';

export default defineTopic<typeof text>({
  constructs: ['services.*.networks', 'services.*.networks.*'],
  claims: [
    'docker-weaker-isolation',
    'docker-bridge-driver',
    'compose-default-network',
    'compose-internal-network',
    'docker-macvlan-joins-lan',
    'nist-group-by-sensitivity',
    'compose-network-mode-excludes-networks',
  ],
  counterparts: { kvm: 'libvirt-network-filters' },
  variant: ({ value, parts }) => ((value ?? parts.name) === 'default' ? 'default' : undefined),
});
