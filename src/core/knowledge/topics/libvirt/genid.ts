import { defineTopic } from '../../topic';
import type text from './genid.text';

export default defineTopic<typeof text>({
  constructs: ['domain/genid'],
  claims: ['libvirt-genid', 'snapshots-vs-layers'],
  counterparts: {},
  variant({ value, owner }) {
    if (value !== undefined) return 'fixed';
    return owner('') === '' ? 'drawn' : undefined;
  },
});
