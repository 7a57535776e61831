import { valueOf } from '../../model/certain';
import { child } from '../../model/libvirt/query';
import type { XmlElement } from '../../model/libvirt/types';
import { firstWritten, lacks, numberAt, said } from '../../workspace/libvirt/certainly';
import { sole } from '../../workspace/libvirt/sole';
import { defineRule } from '../rule';
import { atName, atValue } from './support/places';
import { attributeRemoval, elementRemoval } from './support/takeouts';
import type text from './iommu-option-mismatch.text';
import { isQemuDevice } from './support/device';

/** The options that only Intel's has; the others refuse them. */
const intelOnly = ['intremap', 'caching_mode', 'eim', 'iotlb', 'dma_translation'];

/** What interrupts reach without their extended mode; QEMU_MAX_VCPUS_WITHOUT_EIM of libvirt's qemu_domain.h. */
const withoutExtension = 255;

export default defineRule<typeof text>({
  id: 'libvirt/iommu-option-mismatch',
  on: 'device',
  elements: ['iommu'],
  since: '0.3.0',
  audience: 'everyone',
  claims: ['libvirt-refuses-iommu-options', 'libvirt-split-irqchip-for-remapping'],
  messages: { option: 'error', address: 'error', bus: 'error', remapping: 'error', eim: 'error' },
  *check(subject) {
    const { file, element, domain } = subject;
    const model = said(element, 'model');
    if (!isQemuDevice(subject, 'iommu') || model === undefined) return;
    const driver = child(element, 'driver');
    if (driver !== undefined) {
      const option = model === 'smmuv3' || model === 'virtio' ? foreignOption(driver) : undefined;
      if (option !== undefined) {
        yield {
          message: 'option',
          values: { model, option },
          at: atValue(file, driver, option),
          fixes: attributeRemoval(subject, driver, option),
        };
      }
      const ioapic = domain && sole(domain.element, 'features/ioapic');
      if (ioapic && said(driver, 'intremap') === 'on' && said(ioapic, 'driver') === 'kvm') {
        yield {
          message: 'remapping',
          at: atValue(file, ioapic, 'driver'),
          related: [{ message: 'iommu', at: atValue(file, driver, 'intremap') }],
        };
      }
      // For many virtual CPUs libvirt switches remapping on by itself.
      const vcpus = domain && valueOf(domain.vcpus.value);
      const without = lacks(driver, 'intremap') && vcpus !== undefined && vcpus <= withoutExtension;
      if (model === 'intel' && said(driver, 'eim') === 'on' && (without || said(driver, 'intremap') === 'off')) {
        yield { message: 'eim', at: atValue(file, driver, 'eim'), fixes: attributeRemoval(subject, driver, 'eim') };
      }
    }
    const address = child(element, 'address');
    const type = said(address, 'type');
    if (address !== undefined && (model === 'intel' || model === 'smmuv3') && type !== undefined && type !== 'none') {
      yield { message: 'address', values: { model }, at: atName(file, address), fixes: elementRemoval(subject, address) };
    } else if (address !== undefined && model === 'virtio' && type !== undefined && type !== 'pci') {
      yield { message: 'bus', values: { type }, at: atValue(file, address, 'type'), fixes: elementRemoval(subject, address) };
    }
  },
});

/** An address width of 0 is none. */
function foreignOption(driver: XmlElement): string | undefined {
  return firstWritten(driver, intelOnly) ?? ((numberAt(driver, 'aw_bits') ?? 0) > 0 ? 'aw_bits' : undefined);
}
