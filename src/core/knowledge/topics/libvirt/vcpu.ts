import { defineTopic } from '../../topic';
import type text from './vcpu.text';

export default defineTopic<typeof text>({
  constructs: ['domain/vcpu', 'domain/vcpu@placement', 'domain/vcpu@cpuset', 'domain/vcpu@current'],
  claims: ['kvm-linux-scheduler-pool', 'libvirt-vcpu-placement', 'libvirt-vcpupin-dedicates-cpus'],
  counterparts: { docker: 'docker-cpus-is-a-quota' },
  choices: ({ path, value, sibling }) =>
    path.endsWith('@placement') && value === 'static' && sibling('cpuset') !== undefined ? { portability: 'auto' } : {},
  variant({ path, value, sibling, domain }) {
    const type = domain?.('@type');
    if (path === 'domain/vcpu@current') return 'current';
    if (sibling('placement') === 'auto') return 'auto';
    if (sibling('cpuset') !== undefined) return 'cpuset';
    if (value === undefined) return undefined;
    return type === 'xen' || type === 'lxc' ? type : 'floating';
  },
});
