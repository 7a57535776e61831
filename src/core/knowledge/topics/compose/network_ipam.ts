import { defineTopic, type Described } from '../../topic';
import type text from './network_ipam.text';

type Variant = keyof typeof text.en.variants;

function variant({ path, value, owner }: Described): Variant | undefined {
  if (path.includes('.aux_addresses')) return 'reserved';
  const lan = ['macvlan', 'ipvlan'].includes(owner('driver') ?? '');
  if (value === undefined || value === '') return undefined;
  switch (path.slice(path.lastIndexOf('.') + 1)) {
    case 'subnet':
      return lan ? 'lan-subnet' : 'subnet';
    case 'ip_range':
      return lan ? 'lan-range' : 'range';
    case 'gateway':
      return lan ? 'lan-gateway' : 'gateway';
    case 'driver':
      return value === 'default' ? undefined : 'driver';
    default:
      return undefined;
  }
}

const config = 'networks.*.ipam.config[]';

export default defineTopic<typeof text>({
  constructs: [
    'networks.*.ipam',
    'networks.*.ipam.config',
    `${config}.subnet`,
    `${config}.ip_range`,
    `${config}.gateway`,
    `${config}.aux_addresses`,
    `${config}.aux_addresses.*`,
    'networks.*.ipam.driver',
  ],
  claims: ['docker-subnets-from-pools', 'docker-static-addresses', 'docker-macvlan-joins-lan', 'docker-macvlan-many-macs'],
  counterparts: {},
  variant,
  silent: ({ path, value }) => path === 'networks.*.ipam.driver' && value === 'default',
});
