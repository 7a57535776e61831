import { defineTopic } from '../../topic';
import type text from './memballoon-stats.text';

export default defineTopic<typeof text>({
  constructs: ['domain/devices/memballoon/stats', 'domain/devices/memballoon/stats@period'],
  claims: ['libvirt-balloon-statistics', 'qemu-guest-is-untrusted'],
  counterparts: {},
  variant({ sibling }) {
    const period = sibling('period');
    return period === '0' ? 'off' : period !== undefined && /^\d+$/.test(period) ? 'on' : undefined;
  },
});
