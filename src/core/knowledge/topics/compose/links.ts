import { defineTopic, type Described } from '../../topic';
import type text from './links.text';

type Variant = keyof typeof text.en.variants;

function variant({ path, value, owner }: Described): Variant | undefined {
  const mode = owner('network_mode') ?? '';
  if (mode === 'host' || /^(?:service|container):/.test(mode)) return 'refused';
  if (value === undefined || value === '') return undefined;
  if (path.includes('external_links')) return 'external';
  return value.includes(':') ? 'alias' : 'plain';
}

export default defineTopic<typeof text>({
  constructs: ['services.*.links', 'services.*.external_links'],
  claims: ['docker-links-are-legacy', 'docker-bridge-driver', 'docker-host-network-refuses-links', 'docker-peer-network-refuses-settings'],
  counterparts: {},
  variant,
});
