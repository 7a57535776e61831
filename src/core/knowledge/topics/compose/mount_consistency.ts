import { defineTopic } from '../../topic';
import type text from './mount_consistency.text';

export default defineTopic<typeof text>({
  constructs: ['services.*.volumes[].consistency'],
  claims: ['docker-desktop-runs-a-vm', 'docker-mount-consistency'],
  counterparts: {},
  variant: () => undefined,
});
