import { defineTopic } from '../../topic';
import type text from './container_name.text';

export default defineTopic<typeof text>({
  constructs: ['services.*.container_name'],
  claims: ['docker-density', 'compose-scale-and-names', 'compose-project-name-separates'],
  counterparts: {},
  variant: () => undefined,
});
