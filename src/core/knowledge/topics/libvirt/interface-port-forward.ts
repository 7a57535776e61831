import { defineTopic } from '../../topic';
import type text from './interface-port-forward.text';

const loopback = /^(?:127\.|::1$)/;

export default defineTopic<typeof text>({
  constructs: [
    'domain/devices/interface/portForward',
    'domain/devices/interface/portForward@proto',
    'domain/devices/interface/portForward@address',
    'domain/devices/interface/portForward@dev',
    'domain/devices/interface/portForward/range',
    'domain/devices/interface/portForward/range@start',
    'domain/devices/interface/portForward/range@end',
    'domain/devices/interface/portForward/range@to',
    'domain/devices/interface/portForward/range@exclude',
  ],
  claims: ['libvirt-port-forward-range', 'libvirt-passt'],
  counterparts: { docker: 'docker-published-on-all-interfaces' },
  compared: ['everywhere'],
  variant({ path, sibling, owner, owns }) {
    if (owner('@type') === 'user' && (owner('backend@type') === 'default' || !owns('backend@type'))) return 'refused';
    if (path.includes('/range')) return sibling('exclude') === 'yes' ? 'excluded' : 'range';
    const address = sibling('address');
    if (address !== undefined) return loopback.test(address) ? 'loopback' : 'address';
    return owns('portForward@address') || owns('portForward@dev') ? undefined : 'everywhere';
  },
});
