import { defineTopic } from '../../topic';
import type text from './boot-order.text';

const devices: Readonly<Record<string, 'hd' | 'cdrom' | 'fd' | 'network'>> = { hd: 'hd', cdrom: 'cdrom', fd: 'fd', network: 'network' };

export default defineTopic<typeof text>({
  constructs: [
    'domain/os/boot@dev',
    'domain/os/boot',
    'domain/devices/disk/boot@order',
    'domain/devices/disk/boot',
    'domain/devices/interface/boot@order',
    'domain/devices/interface/boot',
    'domain/devices/hostdev/boot@order',
    'domain/devices/hostdev/boot',
    'domain/devices/redirdev/boot@order',
    'domain/devices/redirdev/boot',
  ],
  claims: ['libvirt-boot-order'],
  counterparts: {},
  variant({ path, sibling }) {
    if (path.startsWith('domain/devices/interface')) return 'card';
    return path.startsWith('domain/devices') ? 'order' : devices[sibling('dev') ?? ''];
  },
});
