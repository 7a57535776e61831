import { isLoopback, isPrivate } from '../../addresses';
import { defineTopic, type Described } from '../../topic';
import type text from './dns.text';

type Variant = keyof typeof text.en.variants;

function variant({ path, value, owner }: Described): Variant | undefined {
  if (/^(?:service|container):/.test(owner('network_mode') ?? '')) return 'refused';
  if (path.startsWith('services.*.dns_opt')) return 'option';
  if (value === undefined || !/^[0-9a-f:.]+$/i.test(value)) return undefined;
  if (isLoopback(value)) return owner('network_mode') === 'host' ? undefined : 'loopback';
  return isPrivate(value) ? 'own' : 'public';
}

export default defineTopic<typeof text>({
  constructs: ['services.*.dns', 'services.*.dns_opt'],
  claims: ['docker-embedded-dns', 'docker-peer-network-refuses-settings'],
  counterparts: {},
  variant,
});
