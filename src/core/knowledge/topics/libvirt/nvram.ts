import { defineTopic } from '../../topic';
import type text from './nvram.text';

export default defineTopic<typeof text>({
  constructs: [
    'domain/os/nvram',
    'domain/os/nvram@template',
    'domain/os/nvram@type',
    'domain/os/nvram@format',
    'domain/os/nvram@templateFormat',
    'domain/os/nvram/source',
  ],
  claims: ['libvirt-nvram', 'kvm-image-portability'],
  counterparts: {},
  variant({ path, owner, owns }) {
    if (path.includes('@template')) return 'template';
    switch (owner('nvram@type')) {
      case 'network':
        return 'network';
      case 'block':
        return 'block';
      default:
        return owner('nvram@type') === 'file' || !owns('nvram@type') ? 'file' : undefined;
    }
  },
});
