import { defineTopic } from '../../topic';
import type text from './xen-argument.text';

export default defineTopic<typeof text>({
  constructs: ['domain/xen:commandline/xen:arg@value', 'domain/xen:commandline/xen:arg', 'domain/xen:commandline'],
  claims: ['libvirt-xen-commandline', 'xen-guest-types'],
  counterparts: {},
  variant: () => undefined,
});
