import { defineTopic } from '../../topic';
import type text from './user.text';

export default defineTopic<typeof text>({
  constructs: ['services.*.user'],
  claims: [
    'docker-weaker-isolation',
    'docker-userns-not-remapped-by-default',
    'docker-capabilities-empty-for-non-root',
    'docker-rootless-daemon',
    'dockerfile-group-follows-user',
    'cis-docker-container-user',
    'pss-restricted',
  ],
  counterparts: { kvm: 'kvm-strong-isolation' },
  compared: ['root', 'name'],
  variant({ value }) {
    const [user = '', group] = (value ?? '').split(':');
    if (user === '') return undefined;
    if (user === 'root' || /^0+$/.test(user)) return 'root';
    if (group === 'root' || /^0+$/.test(group ?? '')) return 'root-group';
    if (!/^\d+$/.test(user)) return 'name';
    return group === undefined || group === '' ? 'number-alone' : 'number';
  },
});
