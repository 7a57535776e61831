import { defineTopic } from '../../topic';
import type text from './container-init.text';

export default defineTopic<typeof text>({
  constructs: ['domain/os/init', 'domain/os/initarg', 'domain/os/initenv', 'domain/os/initenv@name', 'domain/os/initdir'],
  claims: ['libvirt-container-boot', 'one-application-per-container', 'docker-namespaces-cgroups'],
  counterparts: {},
  variant({ path }) {
    if (path === 'domain/os/init') return 'init';
    if (path === 'domain/os/initarg') return 'argument';
    return path === 'domain/os/initdir' ? 'directory' : 'variable';
  },
});
