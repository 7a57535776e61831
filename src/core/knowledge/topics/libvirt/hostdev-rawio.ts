import { defineTopic } from '../../topic';
import type text from './hostdev-rawio.text';

export default defineTopic<typeof text>({
  constructs: ['domain/devices/hostdev@rawio', 'domain/devices/hostdev@sgio'],
  claims: ['libvirt-rawio-per-process', 'libvirt-sgio-gone'],
  counterparts: {},
  choices: ({ path, value }) => (path.endsWith('@rawio') && value === 'yes' ? { isolation: 'no' } : {}),
  variant({ path, value }) {
    if (path.endsWith('@sgio')) return value === 'unfiltered' || value === 'filtered' ? value : undefined;
    return value === 'yes' ? 'raw' : value === 'no' ? 'plain' : undefined;
  },
});
