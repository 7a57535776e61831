import { defineTopic } from '../../topic';
import type text from './stage.text';

export default defineTopic<typeof text>({
  constructs: ['stage'],
  claims: ['docker-layered-images', 'dockerfile-last-stage-ships'],
  counterparts: {},
  variant: () => undefined,
});
