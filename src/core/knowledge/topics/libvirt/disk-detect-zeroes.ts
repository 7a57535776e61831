import { defineTopic } from '../../topic';
import type text from './disk-detect-zeroes.text';

export default defineTopic<typeof text>({
  constructs: ['domain/devices/disk/driver@detect_zeroes'],
  claims: ['libvirt-detect-zeroes', 'libvirt-discard-passes-trim'],
  counterparts: {},
  variant({ value, sibling }) {
    if (value === 'unmap' && sibling('discard') === 'ignore') return 'kept';
    return value === 'on' || value === 'off' || value === 'unmap' ? value : undefined;
  },
});
