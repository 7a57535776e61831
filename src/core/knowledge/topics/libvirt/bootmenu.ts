import { defineTopic } from '../../topic';
import type text from './bootmenu.text';

export default defineTopic<typeof text>({
  constructs: ['domain/os/bootmenu@enable', 'domain/os/bootmenu', 'domain/os/bootmenu@timeout'],
  claims: ['libvirt-bootmenu'],
  counterparts: {},
  choices: ({ path, value }) => (path.endsWith('@enable') && value === 'yes' ? { isolation: 'no' } : {}),
  variant({ sibling }) {
    const enable = sibling('enable');
    return enable === 'yes' || enable === 'no' ? enable : undefined;
  },
});
