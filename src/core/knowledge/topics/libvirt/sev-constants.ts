import { defineTopic } from '../../topic';
import type text from './sev-constants.text';

export default defineTopic<typeof text>({
  constructs: ['domain/launchSecurity/cbitpos', 'domain/launchSecurity/reducedPhysBits'],
  claims: ['libvirt-sev-host-constants'],
  counterparts: {},
  variant: () => undefined,
});
