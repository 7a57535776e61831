import { defineTopic } from '../../topic';
import type text from './tpm.text';

export default defineTopic<typeof text>({
  constructs: [
    'domain/devices/tpm/backend@type',
    'domain/devices/tpm',
    'domain/devices/tpm@model',
    'domain/devices/tpm/backend',
    'domain/devices/tpm/backend@version',
    'domain/devices/tpm/backend@persistent_state',
  ],
  claims: ['libvirt-tpm-backends', 'libvirt-tpm-passthrough-exclusive'],
  counterparts: {},
  choices: ({ path, value }) =>
    path.endsWith('backend@type') && value === 'passthrough' ? { isolation: 'emulator', portability: 'emulator' } : {},
  variant({ path, value, owner, owns }) {
    if (path.endsWith('@persistent_state')) return value === 'yes' ? 'kept' : value === 'no' ? 'dropped' : undefined;
    if (path.endsWith('@version')) return value === '1.2' ? 'old' : value === '2.0' ? 'current' : undefined;
    const type = owner('backend@type');
    if (type === 'emulator') return owns('backend/encryption') ? 'encrypted' : type;
    return type === 'passthrough' || type === 'external' ? type : undefined;
  },
});
