import { defineTopic } from '../../topic';
import type text from './name.text';

export default defineTopic<typeof text>({
  constructs: ['name'],
  claims: ['compose-project-name-separates'],
  counterparts: {},
  variant: () => undefined,
});
