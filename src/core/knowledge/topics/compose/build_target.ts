import { defineTopic } from '../../topic';
import type text from './build_target.text';

export default defineTopic<typeof text>({
  constructs: ['services.*.build.target'],
  claims: ['docker-layered-images', 'compose-build-target', 'dockerfile-last-stage-ships'],
  counterparts: {},
  variant: () => undefined,
});
