import { defineTopic } from '../../topic';
import type text from './disk-auth.text';

export default defineTopic<typeof text>({
  constructs: [
    'domain/devices/disk/source/auth',
    'domain/devices/disk/source/auth@username',
    'domain/devices/disk/source/auth/secret',
    'domain/devices/disk/source/auth/secret@type',
    'domain/devices/disk/source/auth/secret@usage',
    'domain/devices/disk/source/auth/secret@uuid',
    'domain/devices/disk/auth',
    'domain/devices/disk/auth@username',
    'domain/devices/disk/auth/secret',
  ],
  claims: ['libvirt-disk-secrets-by-reference'],
  counterparts: {},
  variant: () => undefined,
});
