import { defineTopic } from '../../topic';
import type text from './memory-swap-limit.text';

export default defineTopic<typeof text>({
  constructs: ['domain/memtune/swap_hard_limit', 'domain/memtune/swap_hard_limit@unit'],
  claims: ['libvirt-memory-soft-limits', 'libvirt-hard-limit-oom-risk'],
  counterparts: { docker: 'docker-memory-swap-values' },
  variant: () => undefined,
});
