import { isEveryAddress, isLoopback } from '../../addresses';
import { defineTopic, type Described } from '../../topic';
import type text from './extra_hosts.text';

type Variant = keyof typeof text.en.variants;

function variant({ value, owner }: Described): Variant | undefined {
  const mode = owner('network_mode') ?? '';
  if (/^(?:service|container):/.test(mode)) return 'refused';
  if (value === undefined || value === '') return undefined;
  if (value === 'host-gateway') return 'host';
  if (isLoopback(value) || isEveryAddress(value)) return mode === 'host' ? undefined : 'itself';
  return 'address';
}

export default defineTopic<typeof text>({
  constructs: ['services.*.extra_hosts', 'services.*.extra_hosts.*'],
  claims: [
    'docker-weaker-isolation',
    'docker-host-gateway',
    'docker-embedded-dns',
    'docker-internal-keeps-host',
    'docker-peer-network-refuses-settings',
  ],
  counterparts: { kvm: 'libvirt-macvtap-host-unreachable' },
  compared: ['host'],
  variant,
});
