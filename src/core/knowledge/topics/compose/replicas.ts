import { defineTopic } from '../../topic';
import type text from './replicas.text';

export default defineTopic<typeof text>({
  constructs: ['services.*.deploy.replicas', 'services.*.scale'],
  claims: ['docker-for-microservices', 'compose-scale-and-names', 'container-no-extra-cost', 'docker-density'],
  counterparts: { kvm: 'kvm-startup-and-overhead' },
  compared: ['several'],
  variant({ value, owns }) {
    if (value === undefined || !/^\d+$/.test(value)) return undefined;
    const copies = Number(value);
    if (copies > 1 && owns('container_name')) return 'named';
    return copies === 0 ? 'none' : copies === 1 ? 'one' : 'several';
  },
});
