import { defineTopic, runtimeFamilyOf } from '../../topic';
import type text from './ipc.text';

export default defineTopic<typeof text>({
  constructs: ['services.*.ipc'],
  claims: [
    'docker-ipc-private-by-default',
    'docker-weaker-isolation',
    'docker-host-namespace-drops-selinux-label',
    'docker-peer-namespaces',
    'docker-shm-default',
    'kata-kernel-per-container',
    'cis-docker-host-namespaces',
  ],
  counterparts: { kvm: 'libvirt-shmem-blocks-migration' },
  compared: ['host', 'shareable', 'peer'],
  variant(described) {
    const { value } = described;
    if (runtimeFamilyOf(described) === 'kata' && /^(?:host$|service:|container:)/.test(value ?? '')) return 'guest';
    if (value === 'host' || value === 'shareable' || value === 'none' || value === 'private') return value;
    return /^(?:service|container):/.test(value ?? '') ? 'peer' : undefined;
  },
});
