import { valueOf } from '../../model/certain';
import { removeElement } from '../../model/libvirt/edits';
import { isQemuDriver, isVirtMachine } from '../../workspace/libvirt/architecture';
import { featureOf } from '../../workspace/libvirt/cpu';
import { firmwareOf, isUefi } from '../../workspace/libvirt/firmware';
import { archOf } from '../../workspace/libvirt/machines';
import { sole } from '../../workspace/libvirt/sole';
import { defineRule } from '../rule';
import { fix } from './support/fixes';
import { atName } from './support/places';
import type text from './acpi-unsupported.text';

export default defineRule<typeof text>({
  id: 'libvirt/acpi-unsupported',
  on: 'domain',
  since: '0.3.0',
  audience: 'everyone',
  claims: ['libvirt-uefi-needs-acpi'],
  messages: { 'needs-uefi': 'error', machine: 'error' },
  *check(domain) {
    const { file, model, element } = domain;
    const acpi = sole(element, 'features/acpi');
    if (!isQemuDriver(domain) || acpi === undefined || archOf(domain) !== 'aarch64' || valueOf(featureOf(element, 'acpi')) !== 'on') return;
    const report = {
      at: atName(file, acpi),
      fixes: fix(domain, { title: 'remove', safety: 'review' }, removeElement(model, acpi)),
    } as const;
    const machine = valueOf(domain.machine);
    if (machine !== undefined && machine !== '' && !isVirtMachine(machine) && machine !== 'sbsa-ref') {
      yield { message: 'machine', values: { machine }, ...report };
      return;
    }
    const firmware = firmwareOf(element);
    if (firmware !== undefined && valueOf(isUefi(firmware)) === false) yield { message: 'needs-uefi', ...report };
  },
});
