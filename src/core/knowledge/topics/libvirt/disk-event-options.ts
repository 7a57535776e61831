import { defineTopic } from '../../topic';
import type text from './disk-event-options.text';

export default defineTopic<typeof text>({
  constructs: [
    'domain/devices/disk/driver@ioeventfd',
    'domain/devices/disk/driver@event_idx',
    'domain/devices/interface/driver@ioeventfd',
    'domain/devices/interface/driver@event_idx',
    'domain/devices/controller/driver@ioeventfd',
  ],
  claims: ['libvirt-event-options-leave-alone'],
  counterparts: {},
  variant({ path, value }) {
    if (path.endsWith('@event_idx')) return value === 'off' ? 'eager' : undefined;
    return value === 'off' ? 'inline' : value === 'on' ? 'aside' : undefined;
  },
});
