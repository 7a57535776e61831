import { defineTopic } from '../../topic';
import type text from './pstore.text';

export default defineTopic<typeof text>({
  constructs: ['domain/devices/pstore', 'domain/devices/pstore@backend', 'domain/devices/pstore/path', 'domain/devices/pstore/size'],
  claims: ['libvirt-pstore'],
  counterparts: {},
  variant: () => undefined,
});
