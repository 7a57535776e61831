import { defineTopic } from '../../topic';
import type text from './disk-network-trust.text';

export default defineTopic<typeof text>({
  constructs: [
    'domain/devices/disk/source@tls',
    'domain/devices/disk/source/ssl',
    'domain/devices/disk/source/ssl@verify',
    'domain/devices/disk/source/knownHosts',
    'domain/devices/disk/source/knownHosts@path',
  ],
  claims: ['libvirt-network-disk-tls'],
  counterparts: {},
  choices: ({ path, value }) => ((path.endsWith('@tls') || path.endsWith('ssl@verify')) && value === 'no' ? { isolation: 'yes' } : {}),
  variant({ path, sibling }) {
    if (path.includes('/knownHosts')) return 'hostKey';
    const choice = path.endsWith('@tls') ? sibling('tls') : sibling('verify');
    if (choice !== 'yes' && choice !== 'no') return undefined;
    return path.endsWith('@tls') ? (choice === 'yes' ? 'encrypted' : 'clear') : choice === 'yes' ? 'verified' : 'unverified';
  },
});
