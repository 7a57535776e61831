import { defineTopic } from '../../topic';
import type text from './disk-raw-commands.text';

export default defineTopic<typeof text>({
  constructs: ['domain/devices/disk@rawio', 'domain/devices/disk@sgio'],
  claims: ['libvirt-lun-raw-io', 'libvirt-lun-passes-commands'],
  counterparts: {},
  choices: ({ path, value, owner }) =>
    path.endsWith('@rawio') && value === 'yes' && owner('@device') === 'lun' ? { isolation: 'no' } : {},
  variant({ path, value, sibling }) {
    if (path.endsWith('@sgio')) return value === 'filtered' || value === 'unfiltered' ? value : undefined;
    if (value === 'no') return 'none';
    if (value !== 'yes') return undefined;
    const device = sibling('device');
    return device === undefined || device === 'lun' ? 'raw' : 'refused';
  },
});
