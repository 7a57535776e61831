import { defineTopic } from '../../topic';
import { underKvm } from '../../libvirt/aims';
import type text from './ioapic.text';

export default defineTopic<typeof text>({
  constructs: ['domain/features/ioapic@driver', 'domain/features/ioapic'],
  claims: ['libvirt-ioapic', 'libvirt-split-irqchip-for-remapping'],
  counterparts: {},
  choices(described) {
    const { path, value, domain } = described;
    if (!path.endsWith('@driver') || !underKvm(described)) return {};
    if (value === 'kvm') return { isolation: 'qemu' };
    // A virtual IOMMU or very many CPUs may need the split one.
    const free = domain?.('devices/iommu') === undefined && Number(domain?.('vcpu')) <= 255;
    return value === 'qemu' && free ? { performance: 'kvm' } : {};
  },
  variant({ sibling }) {
    const driver = sibling('driver');
    return driver === 'kvm' || driver === 'qemu' ? driver : undefined;
  },
});
