import { defineTopic, runtimeFamilyOf } from '../../topic';
import type text from './pid.text';

export default defineTopic<typeof text>({
  constructs: ['services.*.pid'],
  claims: [
    'docker-weaker-isolation',
    'docker-pid-host-sees-host-processes',
    'docker-host-namespace-drops-selinux-label',
    'docker-peer-namespaces',
    'cis-docker-host-namespaces',
    'docker-own-namespaces',
    'docker-default-apparmor',
    'gvisor-kernel-in-user-space',
    'kata-no-shared-processes',
  ],
  counterparts: { kvm: 'kvm-strong-isolation' },
  compared: ['host'],
  variant(described) {
    const variant = described.value === 'host' ? 'host' : /^(?:service|container):/.test(described.value ?? '') ? 'peer' : undefined;
    const family = runtimeFamilyOf(described);
    return variant && (family === 'gvisor' || family === 'kata') ? 'sandboxed' : variant;
  },
});
