import { defineTopic } from '../../topic';
import type text from './xen-pci.text';

export default defineTopic<typeof text>({
  constructs: [
    'domain/features/xen/e820_host',
    'domain/features/xen/e820_host@state',
    'domain/features/xen/passthrough',
    'domain/features/xen/passthrough@state',
    'domain/features/xen/passthrough@mode',
  ],
  claims: ['libvirt-xen-pci-mapping', 'xen-iommu-page-tables'],
  counterparts: {},
  variant({ path, sibling, domain }) {
    if (domain?.('@type') === 'kvm' || domain?.('@type') === 'qemu') return 'unused';
    const state = sibling('state');
    if (path.startsWith('domain/features/xen/e820_host')) return state === 'on' ? 'hostMap' : state === 'off' ? 'ownMap' : undefined;
    if (state === 'off') return 'noMapping';
    const mode = sibling('mode');
    return mode === 'share_pt' ? 'shared' : mode === 'sync_pt' ? 'synchronized' : state === 'on' ? 'mapping' : undefined;
  },
});
