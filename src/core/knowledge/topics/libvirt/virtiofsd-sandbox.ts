import { defineTopic } from '../../topic';
import type text from './virtiofsd-sandbox.text';

export default defineTopic<typeof text>({
  constructs: ['domain/devices/filesystem/binary/sandbox', 'domain/devices/filesystem/binary/sandbox@mode'],
  claims: ['virtiofsd-sandbox-modes', 'libvirt-virtiofsd-options'],
  counterparts: {},
  choices: ({ path, value }) => (path.endsWith('@mode') && value === 'chroot' ? { isolation: 'namespace' } : {}),
  variant({ sibling }) {
    const mode = sibling('mode');
    return mode === 'namespace' || mode === 'chroot' ? mode : undefined;
  },
});
