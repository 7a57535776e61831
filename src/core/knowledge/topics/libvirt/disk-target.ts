import { defineTopic } from '../../topic';
import type text from './disk-target.text';

export default defineTopic<typeof text>({
  constructs: ['domain/devices/disk/target@dev', 'domain/devices/disk/target'],
  claims: ['libvirt-target-is-a-hint', 'libvirt-bus-from-target-name'],
  counterparts: {},
  variant({ owner, owns }) {
    const dev = owner('target@dev');
    if (owns('target@bus') || dev === undefined) return undefined;
    if (owner('@device') === 'floppy') return 'fd';
    return (['hd', 'sd', 'vd', 'xvd'] as const).find((prefix) => dev.startsWith(prefix));
  },
});
