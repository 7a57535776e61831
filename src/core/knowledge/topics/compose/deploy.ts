import { defineTopic } from '../../topic';
import type text from './deploy.text';

export default defineTopic<typeof text>({
  constructs: ['services.*.deploy'],
  claims: ['docker-ecosystem', 'compose-swarm-keys-ignored', 'compose-deploy-reservations', 'compose-deploy-restart'],
  counterparts: {},
  variant: () => undefined,
});
