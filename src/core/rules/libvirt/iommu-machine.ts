import { isX86 } from '../../workspace/libvirt/architecture';
import { said } from '../../workspace/libvirt/certainly';
import { featureOf } from '../../workspace/libvirt/cpu';
import { isArmVirt, isQ35 } from '../../workspace/libvirt/machines';
import { defineRule } from '../rule';
import { atValue } from './support/places';
import { elementRemoval } from './support/takeouts';
import type text from './iommu-machine.text';
import { isQemuDevice } from './support/device';

export default defineRule<typeof text>({
  id: 'libvirt/iommu-machine',
  on: 'device',
  elements: ['iommu'],
  since: '0.3.0',
  audience: 'everyone',
  claims: ['libvirt-viommu-machines'],
  messages: { machine: 'error', acpi: 'error' },
  *check(subject) {
    const { file, element, domain } = subject;
    const model = said(element, 'model');
    if (!isQemuDevice(subject, 'iommu') || domain === undefined || model === undefined) return;
    const at = atValue(file, element, 'model');
    const fixes = elementRemoval(subject, element);
    const q35 = isQ35(domain);
    const arm = isArmVirt(domain);
    if ((model === 'intel' || model === 'amd') && q35 === false) yield { message: 'machine', values: { model, needs: '`q35`' }, at, fixes };
    else if (model === 'smmuv3' && arm === false) yield { message: 'machine', values: { model, needs: 'ARM `virt`' }, at, fixes };
    else if (model === 'virtio' && q35 === false && arm === false) {
      yield { message: 'machine', values: { model, needs: '`q35` / ARM `virt`' }, at, fixes };
    } else if (model === 'virtio' && (q35 ? isX86(domain) : arm) && featureOf(domain.element, 'acpi') === undefined) {
      yield { message: 'acpi', at, fixes };
    }
  },
});
