import { defineTopic } from '../../topic';
import type text from './disk-discard-no-unref.text';

export default defineTopic<typeof text>({
  constructs: ['domain/devices/disk/driver@discard_no_unref'],
  claims: ['libvirt-discard-no-unref', 'libvirt-discard-passes-trim'],
  counterparts: {},
  variant({ value, sibling }) {
    const format = sibling('type');
    if (value === 'on') return format === undefined || format === 'qcow2' ? 'on' : 'refused';
    return value === 'off' ? 'off' : undefined;
  },
});
