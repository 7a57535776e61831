import { defineTopic } from '../../topic';
import type text from './container-user.text';

export default defineTopic<typeof text>({
  constructs: ['domain/os/inituser', 'domain/os/initgroup'],
  claims: ['libvirt-container-boot', 'libvirt-lxc-root-is-host-root'],
  counterparts: { docker: 'dockerfile-root-by-default' },
  variant({ path, value }) {
    if (value === undefined) return undefined;
    if (/^\+?0$|^root$/.test(value)) return 'root';
    return path === 'domain/os/initgroup' ? 'group' : 'user';
  },
});
