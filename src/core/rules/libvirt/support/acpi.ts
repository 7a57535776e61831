import { valueOf } from '../../../model/certain';
import type { TextEdit } from '../../../text/edit';
import { isX86 } from '../../../workspace/libvirt/architecture';
import { firmwareOf, isUefi } from '../../../workspace/libvirt/firmware';
import { nowhere } from '../../../workspace/libvirt/sole';
import type { Domain } from '../../../workspace/workload';
import { insertFeatures } from './hyperv';

/** Whether an x86 guest that starts from a BIOS surely has no ACPI; one that starts from UEFI is refused without it. */
export function lacksAcpi(domain: Domain): boolean {
  const { element, osType, machine } = domain;
  const name = valueOf(machine);
  if (valueOf(osType) !== 'hvm' || !isX86(domain) || name === undefined || /^(?:microvm|isapc)/.test(name)) return false;
  const firmware = firmwareOf(element);
  return firmware !== undefined && valueOf(isUefi(firmware)) === false && nowhere(element, 'features/acpi');
}

export function addAcpi({ model, element }: Domain): readonly TextEdit[] | undefined {
  return insertFeatures(model, element, ['<acpi/>']);
}
