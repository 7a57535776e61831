import { defineTopic } from '../../topic';
import type text from './iothread-pool.text';

export default defineTopic<typeof text>({
  constructs: [
    'domain/iothreadids/iothread@thread_pool_min',
    'domain/iothreadids/iothread@thread_pool_max',
    'domain/defaultiothread',
    'domain/defaultiothread@thread_pool_min',
    'domain/defaultiothread@thread_pool_max',
  ],
  claims: ['libvirt-iothread-pool', 'libvirt-realtime-guide'],
  counterparts: {},
  variant: ({ path }) => (path.startsWith('domain/defaultiothread') ? 'main' : 'own'),
});
