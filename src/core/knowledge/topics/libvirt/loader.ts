import { defineTopic } from '../../topic';
import type text from './loader.text';

export default defineTopic<typeof text>({
  constructs: ['domain/os/loader', 'domain/os/loader@type', 'domain/os/loader@format'],
  claims: ['libvirt-loader', 'libvirt-firmware-autoselection'],
  counterparts: {},
  variant({ sibling, domain }) {
    if (domain?.('@type') === 'xen') return 'xen';
    const type = sibling('type');
    return type === 'rom' || type === 'pflash' ? type : undefined;
  },
});
