import { defineTopic } from '../../topic';
import { mayBeMacos } from '../../libvirt/aims';
import { hasUefi, isPc, mayLackVirtio } from '../../libvirt/place';
import type text from './video-model.text';

export default defineTopic<typeof text>({
  constructs: ['domain/devices/video/model@type', 'domain/devices/video', 'domain/devices/video/model'],
  claims: ['qemu-display-devices', 'libvirt-video-models', 'qemu-guest-is-untrusted'],
  counterparts: {},
  choices(described) {
    const { path, value, parts, owner, sibling, writes } = described;
    const others = ['virtio', 'qxl', 'vga', 'bochs', 'cirrus', 'vmvga'];
    if (!path.endsWith('@type') || !others.includes(value ?? '') || parts['only'] === undefined) return {};
    if (!isPc(described) || mayBeMacos(described)) return {};
    // What belongs to one card is refused of another.
    const bound =
      ['ram', 'vram64', 'vgamem', 'blob', 'edid'].some((name) => writes?.(name) === true) || owner('driver@iommu') !== undefined;
    if (bound || !['1', undefined].includes(sibling('heads')) || owner('model/acceleration@accel3d') === 'yes') return {};
    return {
      ...(hasUefi(described) ? { isolation: 'bochs' } : {}),
      ...(mayLackVirtio(described) ? {} : { performance: 'virtio' }),
      ...(value === 'qxl' || value === 'cirrus' || value === 'vmvga' ? { portability: 'vga' } : {}),
    };
  },
  variant({ owner }) {
    const type = owner('model@type');
    switch (type) {
      case 'virtio':
      case 'qxl':
      case 'vga':
      case 'bochs':
      case 'ramfb':
      case 'cirrus':
      case 'vmvga':
      case 'none':
        return type;
      default:
        return undefined;
    }
  },
});
