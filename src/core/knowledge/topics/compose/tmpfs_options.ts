import { defineTopic } from '../../topic';
import { parseBytes, parseFileMode } from '../../../text/values';
import type text from './tmpfs_options.text';

export default defineTopic<typeof text>({
  constructs: ['services.*.volumes[].tmpfs.size', 'services.*.volumes[].tmpfs.mode'],
  claims: ['docker-density', 'docker-tmpfs-size-and-mode', 'linux-tmpfs-half-of-memory', 'docker-tmpfs-in-memory'],
  counterparts: {},
  variant({ path, value }) {
    if (value === undefined) return undefined;
    if (path.endsWith('.mode')) {
      const mode = parseFileMode(value);
      if (mode === undefined) return undefined;
      if (/^[1-7][0-7]{2,3}$/.test(value)) return 'decimal-mode';
      return (mode & 0o002) === 0 ? 'closed-mode' : 'open-mode';
    }
    const size = parseBytes(value);
    return size === undefined ? undefined : size <= 0 ? 'no-bound' : 'size';
  },
});
