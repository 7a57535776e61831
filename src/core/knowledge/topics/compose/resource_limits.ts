import { defineTopic } from '../../topic';
import type text from './resource_limits.text';

export default defineTopic<typeof text>({
  constructs: ['services.*.deploy.resources.limits', 'services.*.deploy.resources'],
  claims: [
    'docker-density',
    'docker-weaker-isolation',
    'docker-no-limits-by-default',
    'compose-limits-must-agree',
    'container-no-extra-cost',
  ],
  counterparts: {},
  variant: () => undefined,
});
