import { valueOf } from '../../model/certain';
import { removeElement } from '../../model/libvirt/edits';
import { child, isConditional } from '../../model/libvirt/query';
import type { XmlElement } from '../../model/libvirt/types';
import { isQemuDriver } from '../../workspace/libvirt/architecture';
import { devicesNamed, said, surely } from '../../workspace/libvirt/certainly';
import { driveOf, placeKey, writtenDrive, type DriveAddress } from '../../workspace/libvirt/drives';
import type { Domain } from '../../workspace/workload';
import type { Place } from '../../workspace/effective';
import { defineRule } from '../rule';
import { fix } from './support/fixes';
import { repeated } from './support/once';
import { atName, atValue } from './support/places';
import type text from './drive-address-duplicate.text';

/** Buses whose disks have a place on a controller. */
const buses: ReadonlySet<string> = new Set(['ide', 'sata', 'scsi', 'fdc']);

export default defineRule<typeof text>({
  id: 'libvirt/drive-address-duplicate',
  on: 'domain',
  since: '0.3.0',
  audience: 'everyone',
  claims: ['libvirt-drive-addresses', 'libvirt-bus-from-target-name'],
  messages: { written: 'error', derived: 'error' },
  *check(domain) {
    if (!isQemuDriver(domain)) return;
    const { model } = domain;
    // What is written takes a place before what a name only derives.
    const drives = [...drivesOf(domain)].sort((a, b) => Number(a.derived) - Number(b.derived));
    for (const [again, first] of repeated(drives, ({ key }) => key)) {
      const { address, derived, at, element } = again;
      // One name twice is its own finding.
      if (derived && first.derived && again.name === first.name) continue;
      const values = { controller: address.controller, bus: address.bus, target: address.target, unit: address.unit };
      const related = [{ message: 'first', at: first.at } as const];
      const written = surely(element, 'address');
      const fixes = written ? fix(domain, { title: 'remove', safety: 'review' }, removeElement(model, written)) : [];
      if (derived) yield { message: 'derived', values, at, related };
      else yield { message: 'written', values, at, related, fixes };
    }
  },
});

interface Drive {
  readonly key: string;
  readonly element: XmlElement;
  readonly address: DriveAddress;
  readonly derived: boolean;
  readonly name: string | undefined;
  readonly at: Place;
}

/** The disks, and the host's SCSI devices that are handed in with an address. */
function* drivesOf(domain: Domain): Generator<Drive> {
  const { file } = domain;
  for (const disk of domain.disks) {
    const drive = isConditional(disk.element) ? undefined : driveOf(disk);
    if (drive === undefined || !buses.has(drive.bus)) continue;
    const named = drive.derived ? child(disk.element, 'target') : surely(disk.element, 'address');
    const at = drive.derived ? atValue(file, named ?? disk.element, 'dev') : atName(file, named ?? disk.element);
    yield {
      key: placeKey(drive.bus, drive.address),
      element: disk.element,
      address: drive.address,
      derived: drive.derived,
      name: valueOf(disk.target),
      at,
    };
  }
  for (const device of devicesNamed(domain, 'hostdev')) {
    const address = said(device, 'type') === 'scsi' ? writtenDrive(device) : undefined;
    if (address !== undefined)
      yield {
        key: placeKey('scsi', address),
        element: device,
        address,
        derived: false,
        name: undefined,
        at: atName(file, surely(device, 'address') ?? device),
      };
  }
}
