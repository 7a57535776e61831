import { parseBoolean } from '../../../text/values';
import { defineTopic, type Described } from '../../topic';
import type text from './external.text';

type Variant = keyof typeof text.en.variants;

function variant({ path, value, parts, owner, owns }: Described): Variant | undefined {
  if (parseBoolean(value) !== true) return undefined;
  if (path.startsWith('secrets.') || path.startsWith('configs.')) return 'granted';
  if (path.startsWith('volumes.')) return 'volume';
  const name = owns('name') ? owner('name') : parts.name;
  return name === 'host' ? 'host' : name === 'none' ? 'none' : 'network';
}

export default defineTopic<typeof text>({
  constructs: ['networks.*.external', 'volumes.*.external', 'secrets.*.external', 'configs.*.external'],
  claims: [
    'docker-weaker-isolation',
    'compose-external-is-not-created',
    'docker-predefined-networks',
    'docker-host-network-no-isolation',
    'docker-network-none-loopback-only',
    'compose-refuses-external-secrets',
  ],
  counterparts: {},
  variant,
  silent: ({ value }) => parseBoolean(value) === false,
});
