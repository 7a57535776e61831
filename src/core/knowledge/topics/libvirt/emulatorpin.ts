import { defineTopic } from '../../topic';
import type text from './emulatorpin.text';

export default defineTopic<typeof text>({
  constructs: [
    'domain/cputune/emulatorpin',
    'domain/cputune/emulatorpin@cpuset',
    'domain/cputune/iothreadpin',
    'domain/cputune/iothreadpin@iothread',
    'domain/cputune/iothreadpin@cpuset',
  ],
  claims: ['libvirt-emulatorpin', 'libvirt-realtime-guide', 'libvirt-iothreads-event-loops'],
  counterparts: {},
  variant: ({ path }) => (path.startsWith('domain/cputune/iothreadpin') ? 'iothread' : 'emulator'),
});
