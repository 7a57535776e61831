import { defineTopic, isExternal, type Described } from '../../topic';
import type text from './network_address.text';

type Variant = keyof typeof text.en.variants;

function variant({ path, value, parts, owner, defined }: Described): Variant | undefined {
  if (path.includes('link_local_ips')) return 'link-local';
  if (value === undefined || value === '') return undefined;
  const definition = defined?.('networks', parts.name ?? '');
  if (definition && !isExternal(definition) && !definition.has('ipam.config')) return 'no-subnet';
  const copies = Number(owner('deploy.replicas') ?? owner('scale') ?? '1');
  return copies > 1 ? 'several' : 'fixed';
}

const network = 'services.*.networks.*';

export default defineTopic<typeof text>({
  constructs: [`${network}.ipv4_address`, `${network}.ipv6_address`, `${network}.link_local_ips`],
  claims: ['docker-static-addresses', 'docker-embedded-dns', 'compose-scale-and-names'],
  counterparts: {},
  variant,
});
