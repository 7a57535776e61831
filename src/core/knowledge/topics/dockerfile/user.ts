import { defineTopic } from '../../topic';
import type { Described } from '../../topic';
import type text from './user.text';

function kindOf({ value, parts }: Described) {
  if (value === undefined) return parts.variable === undefined ? undefined : 'variable';
  if (value === '' || /\\|^Container(User|Administrator)$/i.test(value)) return undefined;
  const [user = '', group] = value.split(':');
  if (/^(0+|root)$/.test(user)) return 'root';
  if (group !== undefined) return /^(0+|root)$/.test(group) ? 'root-group' : 'group';
  return /^\d+$/.test(user) ? 'number' : 'name';
}

export default defineTopic<typeof text>({
  constructs: ['USER'],
  claims: [
    'dockerfile-root-by-default',
    'docker-userns-not-remapped-by-default',
    'docker-capabilities-empty-for-non-root',
    'dockerfile-group-follows-user',
    'buildkit-empty-user-is-root',
    'docker-weaker-isolation',
    'kvm-strong-isolation',
  ],
  counterparts: { kvm: 'kvm-strong-isolation' },
  variant: kindOf,
});
