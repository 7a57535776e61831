import { defineTopic } from '../../topic';
import type text from './cpus.text';

export default defineTopic<typeof text>({
  constructs: ['services.*.cpus', 'services.*.deploy.resources.limits.cpus'],
  claims: [
    'docker-weaker-isolation',
    'docker-cpus-is-a-quota',
    'docker-no-limits-by-default',
    'docker-cpuset-pins',
    'compose-limits-must-agree',
    'cis-docker-limits',
    'go-sees-cpu-limit',
  ],
  counterparts: { kvm: 'libvirt-quota-caps-vcpus' },
  compared: ['whole', 'fraction'],
  variant({ value }) {
    if (value === undefined || !/^\d*\.?\d+$/.test(value)) return undefined;
    const cpus = Number(value);
    return cpus === 0 ? 'unlimited' : cpus < 1 ? 'fraction' : 'whole';
  },
});
