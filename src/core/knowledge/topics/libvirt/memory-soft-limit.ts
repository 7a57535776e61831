import { defineTopic } from '../../topic';
import type text from './memory-soft-limit.text';

export default defineTopic<typeof text>({
  constructs: [
    'domain/memtune/soft_limit',
    'domain/memtune/soft_limit@unit',
    'domain/memtune/min_guarantee',
    'domain/memtune/min_guarantee@unit',
  ],
  claims: ['libvirt-memory-soft-limits', 'libvirt-min-guarantee-elsewhere'],
  counterparts: { docker: 'docker-memory-reservation-soft' },
  compared: ['soft'],
  variant: ({ path }) => (path.includes('min_guarantee') ? 'guarantee' : 'soft'),
});
