import { defineTopic } from '../../topic';
import type text from './thread-scheduler.text';

export default defineTopic<typeof text>({
  constructs: [
    'domain/cputune/vcpusched@scheduler',
    'domain/cputune/vcpusched',
    'domain/cputune/vcpusched@priority',
    'domain/cputune/vcpusched@vcpus',
    'domain/cputune/iothreadsched@scheduler',
    'domain/cputune/iothreadsched',
    'domain/cputune/iothreadsched@priority',
    'domain/cputune/iothreadsched@iothreads',
    'domain/cputune/emulatorsched@scheduler',
    'domain/cputune/emulatorsched',
    'domain/cputune/emulatorsched@priority',
  ],
  claims: ['libvirt-thread-schedulers', 'linux-real-time-threads', 'libvirt-realtime-guide'],
  counterparts: {},
  variant({ sibling }) {
    const scheduler = sibling('scheduler');
    switch (scheduler) {
      case 'fifo':
      case 'rr':
      case 'batch':
      case 'idle':
        return scheduler;
      default:
        return undefined;
    }
  },
});
