import { parseBoolean } from '../../../text/values';
import { defineTopic, isExternal, type Described } from '../../topic';
import type text from './networks.text';

type Variant = keyof typeof text.en.variants;

function variant({ value, parts, defined }: Described): Variant | undefined {
  const name = value ?? parts.name;
  if (name === undefined) return undefined;
  const definition = defined?.('networks', name);
  if (definition && isExternal(definition)) {
    const called = definition.has('name') ? definition.text('name') : name;
    return called === 'host' ? 'host' : called === undefined || called === 'none' ? undefined : 'external';
  }
  const internal = definition?.has('internal') === true ? parseBoolean(definition.text('internal')) : false;
  if (definition && ['macvlan', 'ipvlan'].includes(definition.text('driver') ?? ''))
    // Without a parent, or as an internal one, such a network hangs on a dummy interface.
    return internal === false && definition.has('driver_opts.parent') ? 'lan' : undefined;
  if (internal !== false) return internal ? 'internal' : undefined;
  return name === 'default' ? 'default' : undefined;
}

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
    'docker-internal-keeps-host',
    'compose-external-is-not-created',
    'docker-predefined-networks',
    'docker-host-network-no-isolation',
  ],
  counterparts: { kvm: 'libvirt-network-filters' },
  compared: ['default', 'external', 'lan'],
  variant,
});
