import { defineTopic } from '../../topic';
import type text from './vcpupin.text';

export default defineTopic<typeof text>({
  constructs: ['domain/cputune/vcpupin', 'domain/cputune/vcpupin@vcpu', 'domain/cputune/vcpupin@cpuset'],
  claims: ['kvm-linux-scheduler-pool', 'libvirt-vcpupin-dedicates-cpus', 'felter-2014-kvm-cpu-tuning'],
  counterparts: { docker: 'docker-cpuset-pins' },
  variant({ sibling, domain }) {
    const number = Number(sibling('vcpu'));
    if (number >= Number(domain?.('vcpu'))) return 'ignored';
    if (domain?.('vcpu@placement') === 'auto') return 'auto';
    const set = sibling('cpuset');
    if (set === undefined) return undefined;
    return /^\s*\d+\s*$/.test(set) ? 'single' : 'several';
  },
});
