import { defineTopic } from '../../topic';
import type text from './vsock.text';

export default defineTopic<typeof text>({
  constructs: ['domain/devices/vsock', 'domain/devices/vsock/cid', 'domain/devices/vsock/cid@address', 'domain/devices/vsock/cid@auto'],
  claims: ['linux-vsock', 'libvirt-vsock-cid'],
  counterparts: { docker: 'docker-socket-read-only-no-limit' },
  choices: ({ path, value }) => (path.endsWith('@auto') && value === 'no' ? { portability: 'yes' } : {}),
  variant({ owner }) {
    if (owner('cid@auto') === 'yes') return 'auto';
    const address = owner('cid@address');
    if (address === undefined || !/^\d{1,10}$/.test(address)) return undefined;
    return Number(address) < 3 ? 'refused' : 'fixed';
  },
  compared: ['auto', 'fixed'],
});
