import { defineTopic } from '../../topic';
import { parseBytes } from '../../../text/values';
import type text from './mem_limit.text';

/** Docker Engine's smallest memory limit. */
const smallest = 6 * 1024 ** 2;

export default defineTopic<typeof text>({
  constructs: ['services.*.mem_limit', 'services.*.deploy.resources.limits.memory'],
  claims: [
    'docker-density',
    'docker-no-limits-by-default',
    'docker-memory-swap-doubles',
    'docker-memory-minimum',
    'linux-page-cache-counts',
    'compose-limits-must-agree',
    'cis-docker-limits',
    'docker-saves-resources',
  ],
  counterparts: { kvm: 'libvirt-hard-limit-oom-risk' },
  compared: ['limit', 'no-swap', 'own-swap', 'free-swap'],
  variant({ value, owner }) {
    const limit = value === undefined ? undefined : parseBytes(value);
    if (limit === undefined) return undefined;
    if (limit === 0) return 'unlimited';
    if (limit < smallest) return 'too-small';
    const withSwap = parseBytes(owner('memswap_limit') ?? '');
    if (withSwap === -1) return 'free-swap';
    if (withSwap !== undefined && withSwap > 0 && withSwap < limit) return undefined;
    return withSwap === limit ? 'no-swap' : withSwap === undefined || withSwap === 0 ? 'limit' : 'own-swap';
  },
});
