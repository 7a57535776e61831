import { defineTopic } from '../../topic';
import type text from './disk-encryption.text';

export default defineTopic<typeof text>({
  constructs: [
    'domain/devices/disk/source/encryption',
    'domain/devices/disk/source/encryption@format',
    'domain/devices/disk/source/encryption@engine',
    'domain/devices/disk/encryption',
    'domain/devices/disk/encryption@format',
    'domain/devices/disk/encryption@engine',
    'domain/devices/disk/source/encryption/secret',
    'domain/devices/disk/encryption/secret',
  ],
  claims: ['libvirt-luks', 'libvirt-luks-engines'],
  counterparts: {},
  variant({ path, owner, value }) {
    const within = path.includes('/source/') ? 'source/encryption' : 'encryption';
    const engine = owner(`${within}@engine`);
    if (engine === 'librbd') return engine;
    const format = path.endsWith('@format') ? value : owner(`${within}@format`);
    if (format === 'qcow' || format === 'default') return 'refused';
    if (format === 'luks2' || format === 'luks-any') return 'librbdOnly';
    return format === 'luks' ? format : undefined;
  },
});
