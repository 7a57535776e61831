import { defineTopic } from '../../topic';
import type text from './build_inline.text';

export default defineTopic<typeof text>({
  constructs: ['services.*.build.dockerfile_inline'],
  claims: ['dockerfile-builds-environment', 'compose-inline-dockerfile', 'compose-interpolation'],
  counterparts: {},
  variant: () => undefined,
});
