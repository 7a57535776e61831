import { defineTopic } from '../../topic';
import { parseBytes } from '../../../text/values';
import type text from './mem_reservation.text';

/** Docker Engine's smallest reservation. */
const smallest = 6 * 1024 ** 2;

export default defineTopic<typeof text>({
  constructs: ['services.*.mem_reservation', 'services.*.deploy.resources.reservations.memory'],
  claims: [
    'docker-weaker-isolation',
    'docker-memory-reservation-soft',
    'linux-memory-low-protects',
    'docker-memory-minimum',
    'compose-limits-must-agree',
  ],
  counterparts: {},
  variant({ value, owner }) {
    const reserved = value === undefined ? undefined : parseBytes(value);
    if (reserved === undefined || reserved <= 0) return undefined;
    if (reserved < smallest) return 'too-small';
    const limit = parseBytes(owner('mem_limit') ?? owner('deploy.resources.limits.memory') ?? '');
    return limit !== undefined && limit > 0 && reserved > limit ? 'above-limit' : 'soft';
  },
});
