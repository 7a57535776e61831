import { defineTopic } from '../../topic';
import type text from './hostdev-address.text';

export default defineTopic<typeof text>({
  constructs: [
    'domain/devices/hostdev/source/address',
    'domain/devices/hostdev/source/vendor',
    'domain/devices/hostdev/source/vendor@id',
    'domain/devices/hostdev/source/product',
    'domain/devices/hostdev/source/product@id',
    'domain/devices/hostdev/source/address@bus',
    'domain/devices/hostdev/source/address@device',
    'domain/devices/hostdev/source/address@domain',
    'domain/devices/hostdev/source/address@slot',
    'domain/devices/hostdev/source/address@function',
    'domain/devices/hostdev/source/address@uuid',
  ],
  claims: ['libvirt-hostdev-source', 'libvirt-hostdev-ties-to-host'],
  counterparts: {},
  variant({ path, owner }) {
    if (path.includes('/vendor') || path.includes('/product')) return 'identity';
    const type = owner('@type');
    return type === 'usb' || type === 'pci' || type === 'mdev' ? type : undefined;
  },
});
