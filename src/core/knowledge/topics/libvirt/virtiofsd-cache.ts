import { defineTopic } from '../../topic';
import type text from './virtiofsd-cache.text';

export default defineTopic<typeof text>({
  constructs: ['domain/devices/filesystem/binary/cache', 'domain/devices/filesystem/binary/cache@mode'],
  claims: ['virtiofsd-cache-modes', 'libvirt-virtiofsd-options'],
  counterparts: {},
  choices: ({ path, value }) => (path.endsWith('@mode') && value === 'none' ? { performance: 'always' } : {}),
  variant({ sibling }) {
    const mode = sibling('mode');
    return mode === 'none' || mode === 'always' ? mode : undefined;
  },
});
