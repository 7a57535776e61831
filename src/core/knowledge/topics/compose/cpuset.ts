import { defineTopic } from '../../topic';
import type text from './cpuset.text';

export default defineTopic<typeof text>({
  constructs: ['services.*.cpuset'],
  claims: ['kvm-linux-scheduler-pool', 'docker-cpuset-pins', 'linux-cpuset-memory-nodes', 'docker-no-limits-by-default'],
  counterparts: { kvm: 'libvirt-vcpupin-dedicates-cpus' },
  variant({ value }) {
    if (value === undefined || !/^\d+(?:-\d+)?(?:,\d+(?:-\d+)?)*$/.test(value)) return undefined;
    return /^\d+$/.test(value) ? 'one' : 'several';
  },
});
