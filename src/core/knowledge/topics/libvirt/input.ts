import { defineTopic } from '../../topic';
import { isForQemu, isPc, mayLackVirtio } from '../../libvirt/place';
import type text from './input.text';

export default defineTopic<typeof text>({
  constructs: [
    'domain/devices/input@type',
    'domain/devices/input',
    'domain/devices/input@bus',
    'domain/devices/input/source@dev',
    'domain/devices/input/source@evdev',
    'domain/devices/input/source@grab',
  ],
  claims: ['libvirt-input-devices', 'qemu-usb-polling', 'qemu-guest-is-untrusted'],
  counterparts: {},
  choices(described) {
    const { path, value, owner, owns } = described;
    const type = owner('@type');
    // An address would have to go with the bus.
    if (!path.endsWith('@bus') || !isPc(described) || owns('address')) return {};
    if (value === 'usb' && (type === 'tablet' || type === 'mouse' || type === 'keyboard'))
      return mayLackVirtio(described) ? {} : { performance: 'virtio' };
    const isWithoutUsb = described.mayHold?.('devices/controller@model', 'none') ?? true;
    return value === 'virtio' && type === 'tablet' && !isWithoutUsb ? { portability: 'usb' } : {};
  },
  variant(described) {
    const { owner, owns } = described;
    const type = owner('@type');
    // Left out, libvirt’s QEMU driver takes USB for tablets.
    const bus = owner('@bus') ?? (type === 'tablet' && isForQemu(described) && !owns('@bus') ? 'usb' : undefined);
    if (type === 'evdev' || type === 'passthrough') return type;
    if (bus === 'xen') return 'xen';
    if (bus === 'ps2') return 'ps2';
    if (type === 'tablet') return bus === 'virtio' ? 'tabletVirtio' : bus === 'usb' ? 'tabletUsb' : undefined;
    return bus === 'usb' ? 'usb' : bus === 'virtio' ? 'virtio' : undefined;
  },
});
