import { defineTopic } from '../../topic';
import type text from './onbuild.text';

export default defineTopic<typeof text>({
  constructs: ['ONBUILD'],
  claims: ['dockerfile-onbuild-runs-in-child'],
  counterparts: {},
  variant: () => undefined,
});
