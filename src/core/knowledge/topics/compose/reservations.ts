import { defineTopic } from '../../topic';
import type text from './reservations.text';

export default defineTopic<typeof text>({
  constructs: [
    'services.*.deploy.resources.reservations',
    'services.*.deploy.resources.reservations.cpus',
    'services.*.deploy.resources.reservations.generic_resources',
  ],
  claims: ['docker-weaker-isolation', 'compose-deploy-reservations', 'compose-swarm-keys-ignored', 'docker-memory-reservation-soft'],
  counterparts: {},
  variant({ path, value }) {
    if (path.endsWith('.generic_resources')) return 'generic';
    return path.endsWith('.cpus') && value !== undefined ? 'processors' : undefined;
  },
});
