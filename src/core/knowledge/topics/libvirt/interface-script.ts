import { defineTopic } from '../../topic';
import type text from './interface-script.text';

export default defineTopic<typeof text>({
  constructs: [
    'domain/devices/interface/script',
    'domain/devices/interface/script@path',
    'domain/devices/interface/downscript',
    'domain/devices/interface/downscript@path',
  ],
  claims: ['libvirt-interface-scripts'],
  counterparts: {},
  variant: ({ path, domain }) => (domain?.('@type') === 'xen' ? 'xen' : path.includes('/downscript') ? 'down' : undefined),
});
