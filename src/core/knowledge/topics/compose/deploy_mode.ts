import { defineTopic, sameAs } from '../../topic';
import type text from './deploy_mode.text';

export default defineTopic<typeof text>({
  constructs: ['services.*.deploy.mode'],
  claims: ['docker-ecosystem', 'swarm-placement', 'compose-swarm-keys-ignored'],
  counterparts: {},
  variant: sameAs('replicated', 'global', 'replicated-job', 'global-job'),
});
