import { defineTopic } from '../../topic';
import type text from './watchdog.text';

export default defineTopic<typeof text>({
  constructs: ['domain/devices/watchdog@action', 'domain/devices/watchdog', 'domain/devices/watchdog@model'],
  claims: ['libvirt-watchdog'],
  counterparts: {},
  variant({ path, sibling }) {
    if (path.endsWith('@model') && sibling('model') === 'itco') return 'builtIn';
    const action = sibling('action');
    switch (action) {
      case 'reset':
      case 'shutdown':
      case 'poweroff':
      case 'pause':
      case 'none':
      case 'dump':
        return action;
      case 'inject-nmi':
        return 'nmi';
      default:
        return undefined;
    }
  },
});
