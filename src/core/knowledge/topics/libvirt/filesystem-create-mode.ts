import { defineTopic } from '../../topic';
import type text from './filesystem-create-mode.text';

export default defineTopic<typeof text>({
  constructs: ['domain/devices/filesystem@fmode', 'domain/devices/filesystem@dmode'],
  claims: ['libvirt-9p-create-modes', 'qemu-9p-security-model'],
  counterparts: {},
  variant({ path, owner, owns, domain }) {
    const mode = owner('@accessmode') ?? (owns('@accessmode') ? undefined : '');
    if (mode === undefined || domain?.('@type') === 'lxc') return undefined;
    return mode !== 'mapped' ? 'refused' : path.endsWith('@fmode') ? 'files' : 'directories';
  },
});
