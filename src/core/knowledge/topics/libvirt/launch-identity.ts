import { defineTopic } from '../../topic';
import type text from './launch-identity.text';

export default defineTopic<typeof text>({
  constructs: [
    'domain/launchSecurity@kernelHashes',
    'domain/launchSecurity@authorKey',
    'domain/launchSecurity@vcek',
    'domain/launchSecurity/idBlock',
    'domain/launchSecurity/idAuth',
    'domain/launchSecurity/hostData',
    'domain/launchSecurity/dhCert',
    'domain/launchSecurity/session',
    'domain/launchSecurity/guestVisibleWorkarounds',
  ],
  claims: ['libvirt-kernel-hashes', 'libvirt-snp-identity', 'libvirt-sev-session'],
  counterparts: {},
  choices: ({ path, value, domain }) =>
    path.endsWith('@kernelHashes') && value === 'no' && domain?.('os/kernel') !== undefined ? { isolation: 'yes' } : {},
  variant({ path, value }) {
    switch (path.slice('domain/launchSecurity'.length)) {
      case '@kernelHashes':
        return value === 'yes' ? 'hashes' : value === 'no' ? 'noHashes' : undefined;
      case '@authorKey':
        return 'author';
      case '@vcek':
        return value === 'no' ? 'noVcek' : 'vcek';
      case '/idBlock':
      case '/idAuth':
        return 'identity';
      case '/hostData':
        return 'hostData';
      case '/dhCert':
      case '/session':
        return 'session';
      default:
        return undefined;
    }
  },
});
