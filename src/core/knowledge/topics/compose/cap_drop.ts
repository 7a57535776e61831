import { capabilityName, capabilityTier } from '../../capabilities';
import { defineTopic, type Described } from '../../topic';
import { parseBoolean } from '../../../text/values';
import type text from './cap_drop.text';

type Variant = keyof typeof text.en.variants;

const variants: Readonly<Record<string, Variant>> = {
  ALL: 'all',
  NET_RAW: 'net-raw',
  MKNOD: 'mknod',
  DAC_OVERRIDE: 'dac-override',
  CHOWN: 'owners',
  FOWNER: 'owners',
  FSETID: 'owners',
  SETUID: 'identity',
  SETGID: 'identity',
  NET_BIND_SERVICE: 'net-bind-service',
};

function variant({ value, sibling }: Described): Variant | undefined {
  if (value === undefined) return undefined;
  if (parseBoolean(sibling('privileged')) === true) return 'moot';
  const name = capabilityName(value);
  const tier = capabilityTier(name);
  return variants[name] ?? (tier === undefined ? undefined : tier === 'C4' ? 'default' : 'withheld');
}

export default defineTopic<typeof text>({
  constructs: ['services.*.cap_drop'],
  claims: [
    'docker-weaker-isolation',
    'docker-default-capabilities',
    'docker-capabilities-empty-for-non-root',
    'docker-low-ports-need-no-capability',
    'pss-restricted',
    'cis-docker-restrict-capabilities',
  ],
  counterparts: {},
  variant,
});
