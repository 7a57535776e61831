import { defineTopic } from '../../topic';
import { parseBytes } from '../../../text/values';
import type text from './memswap_limit.text';

export default defineTopic<typeof text>({
  constructs: ['services.*.memswap_limit'],
  claims: ['docker-density', 'docker-memory-swap-values', 'docker-memory-swap-doubles', 'docker-no-limits-by-default'],
  counterparts: { kvm: 'libvirt-locked-memory' },
  compared: ['none', 'sum', 'unlimited'],
  variant({ value, owner }) {
    const total = value === undefined ? undefined : parseBytes(value);
    if (total === undefined) return undefined;
    if (total === 0) return 'unset';
    if (total === -1) return 'unlimited';
    const memory = parseBytes(owner('mem_limit') ?? owner('deploy.resources.limits.memory') ?? '');
    if (memory === undefined || memory <= 0) return undefined;
    return total < memory ? 'too-small' : total === memory ? 'none' : 'sum';
  },
});
