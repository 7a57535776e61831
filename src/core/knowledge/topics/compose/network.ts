import { parseBoolean } from '../../../text/values';
import { defineTopic, isExternal, type Described } from '../../topic';
import type text from './network.text';

type Variant = keyof typeof text.en.variants;

function variant({ parts, owner, owns }: Described): Variant | undefined {
  if (isExternal({ text: owner, has: owns })) return 'external';
  if (owns('driver') && owner('driver') !== 'bridge') return undefined;
  if (owns('internal') && parseBoolean(owner('internal')) !== false) return parseBoolean(owner('internal')) ? 'internal' : undefined;
  return parts.name === 'default' ? 'default' : 'own';
}

export default defineTopic<typeof text>({
  constructs: ['networks.*'],
  claims: [
    'docker-weaker-isolation',
    'docker-bridge-driver',
    'compose-default-network',
    'compose-internal-network',
    'docker-internal-keeps-host',
    'compose-external-is-not-created',
    'nist-group-by-sensitivity',
  ],
  counterparts: { kvm: 'libvirt-nat-network' },
  compared: ['own', 'default'],
  variant,
});
