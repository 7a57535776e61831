import { defineTopic } from '../../topic';
import { parseBytes } from '../../../text/values';
import type text from './shm_size.text';

const mebibyte = 1024 ** 2;
/** What Docker Engine gives without being asked. */
const usual = 64 * mebibyte;

export default defineTopic<typeof text>({
  constructs: ['services.*.shm_size'],
  claims: ['docker-shm-default', 'docker-ipc-private-by-default', 'docker-weaker-isolation'],
  counterparts: {},
  variant({ value, sibling }) {
    if (value === undefined) return undefined;
    if (/^(?:(?:host|none)$|service:|container:)/.test(sibling('ipc') ?? '')) return 'moot';
    const size = parseBytes(value);
    if (size === undefined || size <= 0 || size === usual) return undefined;
    if (size < mebibyte && /^[\d.]+$/.test(value)) return 'bytes';
    return size < usual ? 'smaller' : 'larger';
  },
});
