import { defineTopic } from '../../topic';
import type text from './profiles.text';

export default defineTopic<typeof text>({
  constructs: ['services.*.profiles'],
  claims: ['compose-profiles-enable', 'compose-peers-must-be-active'],
  counterparts: {},
  variant: () => undefined,
});
