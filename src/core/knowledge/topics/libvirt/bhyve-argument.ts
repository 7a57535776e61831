import { defineTopic } from '../../topic';
import type text from './bhyve-argument.text';

export default defineTopic<typeof text>({
  constructs: ['domain/bhyve:commandline/bhyve:arg@value', 'domain/bhyve:commandline/bhyve:arg', 'domain/bhyve:commandline'],
  claims: ['libvirt-bhyve-commandline'],
  counterparts: {},
  variant: () => undefined,
});
