import { parseBoolean } from '../../../text/values';
import { defineTopic, isExternal, type Described } from '../../topic';
import type text from './network.text';

type Variant = keyof typeof text.en.variants;

function variant({ parts, owner, owns }: Described): Variant | undefined {
  if (isExternal({ text: owner, has: owns })) return 'external';
  const internal = owns('internal') && parseBoolean(owner('internal')) !== false;
  // Without a parent, or as an internal one, such a network hangs on a dummy interface.
  if (['macvlan', 'ipvlan'].includes(owner('driver') ?? '')) return !internal && owns('driver_opts.parent') ? 'lan' : undefined;
  if (owns('driver') && owner('driver') !== 'bridge') return undefined;
  if (internal) return parseBoolean(owner('internal')) ? 'internal' : undefined;
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
    'docker-macvlan-joins-lan',
    'compose-external-is-not-created',
    'nist-group-by-sensitivity',
  ],
  counterparts: { kvm: 'libvirt-nat-network' },
  compared: ['own', 'default'],
  variant,
  // What these two stand for is said of `external`.
  silent: ({ parts, owner, owns }) =>
    isExternal({ text: owner, has: owns }) && ['host', 'none'].includes((owns('name') ? owner('name') : parts.name) ?? ''),
});
