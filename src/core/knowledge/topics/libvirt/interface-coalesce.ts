import { defineTopic } from '../../topic';
import type text from './interface-coalesce.text';

export default defineTopic<typeof text>({
  constructs: [
    'domain/devices/interface/coalesce',
    'domain/devices/interface/coalesce/rx',
    'domain/devices/interface/coalesce/rx/frames',
    'domain/devices/interface/coalesce/rx/frames@max',
  ],
  claims: ['libvirt-interface-coalesce'],
  counterparts: {},
  variant({ owner }) {
    const type = owner('@type');
    return type === undefined || type === 'network' || type === 'bridge' ? undefined : 'refused';
  },
});
