import { seclabelPaths } from '../../device-paths';
import { defineTopic } from '../../topic';
import type text from './device-seclabel.text';

export default defineTopic<typeof text>({
  constructs: seclabelPaths,
  claims: ['libvirt-source-seclabel', 'libvirt-disk-label-override', 'libvirt-svirt-confines-qemu'],
  counterparts: {},
  variant({ path, sibling }) {
    if (path.endsWith('/label')) return 'label';
    if (sibling('labelskip') === 'yes') return 'skipped';
    const relabel = sibling('relabel');
    return relabel === 'no' ? 'kept' : relabel === 'yes' ? 'relabelled' : undefined;
  },
});
