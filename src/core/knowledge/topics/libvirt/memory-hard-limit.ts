import { defineTopic } from '../../topic';
import type text from './memory-hard-limit.text';

export default defineTopic<typeof text>({
  constructs: ['domain/memtune/hard_limit', 'domain/memtune', 'domain/memtune/hard_limit@unit'],
  claims: ['libvirt-hard-limit-oom-risk', 'libvirt-locked-memory', 'libvirt-lxc-memory-is-a-limit'],
  counterparts: { docker: 'docker-no-limits-by-default' },
  compared: ['lone'],
  variant({ path, domain }) {
    if (domain === undefined || path === 'domain/memtune') return undefined;
    if (domain('@type') === 'lxc') return 'container';
    return domain('memoryBacking/locked') === undefined ? 'lone' : 'locked';
  },
});
