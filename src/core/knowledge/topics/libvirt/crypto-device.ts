import { defineTopic } from '../../topic';
import type text from './crypto-device.text';

export default defineTopic<typeof text>({
  constructs: [
    'domain/devices/crypto',
    'domain/devices/crypto/backend',
    'domain/devices/crypto/backend@model',
    'domain/devices/crypto/backend@queues',
  ],
  claims: ['libvirt-crypto-device', 'qemu-guest-is-untrusted'],
  counterparts: {},
  variant({ owner }) {
    const model = owner('backend@model');
    return model === 'builtin' || model === 'lkcf' ? model : undefined;
  },
});
