import { defineTopic } from '../../topic';
import type text from './vnc-options.text';

export default defineTopic<typeof text>({
  constructs: ['domain/devices/graphics@websocket', 'domain/devices/graphics@powerControl', 'domain/devices/graphics@sharePolicy'],
  claims: ['libvirt-vnc-options', 'qemu-client-interfaces-untrusted'],
  counterparts: {},
  choices: ({ path, value }) => (path.endsWith('@powerControl') && value === 'yes' ? { isolation: 'no' } : {}),
  variant({ path, value }) {
    if (path.endsWith('@websocket')) return 'websocket';
    if (path.endsWith('@powerControl')) return value === 'yes' ? 'power' : value === 'no' ? 'noPower' : undefined;
    return value === 'allow-exclusive' || value === 'force-shared' || value === 'ignore' ? value : undefined;
  },
});
