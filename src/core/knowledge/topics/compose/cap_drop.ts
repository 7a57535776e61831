import { capabilityName, capabilityTier } from '../../capabilities';
import { defineTopic, type Described } from '../../topic';
import { parseBoolean } from '../../../text/values';
import type text from './cap_drop.text';

type Variant = keyof typeof text.en.variants;

/** What root loses of what Docker leaves it, the most useful to an intruder first. */
const granted: ReadonlyMap<string, Variant> = new Map<string, Variant>([
  ['ALL', 'all'],
  ['NET_RAW', 'net-raw'],
  ['MKNOD', 'mknod'],
  ['DAC_OVERRIDE', 'dac-override'],
  ['CHOWN', 'chown'],
  ['FOWNER', 'fowner'],
  ['FSETID', 'fsetid'],
  ['SETUID', 'setuid'],
  ['SETGID', 'setgid'],
  ['SETPCAP', 'setpcap'],
  ['SETFCAP', 'setfcap'],
  ['SYS_CHROOT', 'sys-chroot'],
  ['KILL', 'kill'],
  ['NET_BIND_SERVICE', 'net-bind-service'],
  ['AUDIT_WRITE', 'audit-write'],
]);

function variant({ value, sibling }: Described): Variant | undefined {
  if (value === undefined) return undefined;
  if (parseBoolean(sibling('privileged')) === true) return 'moot';
  const name = capabilityName(value);
  const found = granted.get(name);
  if (found === undefined) return capabilityTier(name) === undefined ? undefined : 'withheld';
  return /^[1-9]\d*(?::|$)/.test(sibling('user') ?? '') ? 'non-root' : found;
}

export default defineTopic<typeof text>({
  constructs: ['services.*.cap_drop'],
  claims: [
    'docker-weaker-isolation',
    'docker-default-capabilities',
    'docker-capabilities-empty-for-non-root',
    'docker-low-ports-need-no-capability',
    'linux-capabilities-one-by-one',
    'pss-restricted',
    'cis-docker-restrict-capabilities',
  ],
  counterparts: {},
  variant,
});
