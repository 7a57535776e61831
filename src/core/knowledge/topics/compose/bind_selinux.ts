import { defineTopic } from '../../topic';
import { parseBoolean } from '../../../text/values';
import type text from './bind_selinux.text';

export default defineTopic<typeof text>({
  constructs: ['services.*.volumes[].bind.selinux'],
  claims: ['docker-weaker-isolation', 'docker-selinux-relabels-host-files', 'docker-selinux-only-when-enabled'],
  counterparts: { kvm: 'libvirt-svirt-confines-qemu' },
  variant({ value, sibling }) {
    if (value !== 'z' && value !== 'Z') return undefined;
    const long =
      sibling('propagation') !== undefined || sibling('recursive') !== undefined || parseBoolean(sibling('create_host_path')) === false;
    return long ? 'dropped' : value === 'z' ? 'common' : 'own';
  },
});
