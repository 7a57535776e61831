import { defineTopic } from '../../topic';
import type text from './resource-partition.text';

export default defineTopic<typeof text>({
  constructs: ['domain/resource/partition', 'domain/resource'],
  claims: ['libvirt-resource-partition'],
  counterparts: { docker: 'docker-cgroup-parent' },
  variant({ owner }) {
    return owner('partition') === '/machine' ? 'default' : undefined;
  },
});
