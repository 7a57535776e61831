import { valueOf } from '../../../model/certain';
import { absent, path, value } from '../../../model/libvirt/query';
import type { XmlElement } from '../../../model/libvirt/types';
import { isX86 } from '../../../workspace/libvirt/architecture';
import { readDisk } from '../../../workspace/libvirt/disks';
import type { Disk, Domain } from '../../../workspace/workload';
import type { Subjects } from '../../rule';

/** Models of real SCSI cards that QEMU emulates; the others are paravirtual. */
const emulatedCards: ReadonlySet<string> = new Set(['am53c974', 'buslogic', 'dc390', 'lsilogic', 'lsisas1068', 'lsisas1078', 'ncr53c90']);

/** The emulated card that SCSI disks of a domain hang on, with the controller that names it, if one does. */
export interface EmulatedScsi {
  readonly model: string;
  readonly controller: XmlElement | undefined;
}

/** The disk that the device is: as the domain has it, or alone in its file. */
export function diskOf({ file, element, domain }: Subjects['device']): Disk {
  return domain?.disksByElement.get(element) ?? readDisk(file, element);
}

/** The disks that a guest writes to through an emulated controller. */
export function emulatedDisks(domain: Domain): readonly Disk[] {
  const scsi = emulatedScsi(domain) !== undefined;
  return domain.disks.filter((disk) => {
    const bus = valueOf(disk.bus.value);
    const emulated = bus === 'ide' || bus === 'sata' || (bus === 'scsi' && scsi);
    return emulated && valueOf(disk.device.value) === 'disk' && absent(disk.element, 'readonly');
  });
}

/** `undefined` where a paravirtual SCSI controller is there, or may be. */
export function emulatedScsi(domain: Domain): EmulatedScsi | undefined {
  if (path(domain.element, 'devices').some(({ templated }) => templated)) return undefined;
  let found: EmulatedScsi | undefined = isX86(domain) ? { model: 'lsilogic', controller: undefined } : undefined;
  for (const controller of path(domain.element, 'devices/controller')) {
    const type = value(controller, 'type');
    if (type !== undefined && 'known' in type && type.known !== 'scsi') continue;
    const model = value(controller, 'model');
    if (type === undefined || 'unknown' in type || (model !== undefined && 'unknown' in model)) return undefined;
    if (model === undefined || model.known === 'auto') {
      found &&= { model: 'lsilogic', controller: found.controller ?? controller };
      continue;
    }
    if (!emulatedCards.has(model.known)) return undefined;
    found = { model: model.known, controller };
  }
  return found;
}
