import { valueOf, type Certain } from '../../model/certain';
import { insertChild, removeElement, setAttribute } from '../../model/libvirt/edits';
import { attribute, child, children, path, value } from '../../model/libvirt/query';
import { once } from '../../text/once';
import type { TextEdit } from '../../text/edit';
import type { Disk, Domain } from '../../workspace/workload';
import { defineRule } from '../rule';
import { emulatedDisks, emulatedScsi, type EmulatedScsi } from './support/disks';
import { virtioNames } from './support/disk-names';
import { fix } from './support/fixes';
import { atName, atValue } from './support/places';
import { virtioAdvice } from './support/guests';
import type text from './disk-emulated-bus.text';

export default defineRule<typeof text>({
  id: 'libvirt/disk-emulated-bus',
  on: 'domain',
  since: '0.1.0',
  audience: 'everyone',
  serves: ['performance', 'isolation'],
  claims: ['proxmox-virtio-over-emulated', 'libvirt-bus-from-target-name', 'libvirt-scsi-default-lsilogic', 'qemu-guest-is-untrusted'],
  messages: { emulated: 'warning', scsi: 'warning', 'driver-first': 'information' },
  *check(domain) {
    const advice = virtioAdvice(domain);
    if (valueOf(domain.type) !== 'kvm' || advice === 'none') return;
    const { file } = domain;
    const scsi = emulatedScsi(domain);
    const disks = emulatedDisks(domain);
    const names = virtioNames(domain, disks);
    // One controller serves all disks.
    const newController = once(() => scsi && useVirtioScsi(domain, scsi));
    for (const disk of disks) {
      const bus = valueOf(disk.bus.value) ?? '';
      const at = disk.bus.at ?? atName(file, child(disk.element, 'target') ?? disk.element);
      const target = domain.dump ? undefined : names.get(disk);
      const title = advice === 'ready' ? 'virtio' : 'virtio-driver';
      const toVirtio =
        target === undefined ? [] : fix(domain, { title, safety: 'review', values: { target } }, ...virtioEdits(domain, disk, target));
      if (scsi === undefined || bus !== 'scsi') {
        yield { message: advice === 'ready' ? 'emulated' : 'driver-first', values: { bus }, at, fixes: toVirtio };
        continue;
      }
      const { controller, model } = scsi;
      const titleOfController = advice === 'ready' ? 'controller' : 'controller-driver';
      const toController = hangsOnFirst(disk) ? fix(domain, { title: titleOfController, safety: 'review' }, newController()) : [];
      const related = controller ? [{ message: 'controller', at: atValue(file, controller, 'model') } as const] : [];
      const fixes = [...toController, ...toVirtio];
      if (advice === 'ready') yield { message: 'scsi', values: { model }, at, related, fixes };
      else yield { message: 'driver-first', values: { bus }, at, related, fixes };
    }
  },
});

/** The bus where it is written, the name that says it elsewhere, and no address of the old controller. */
function virtioEdits({ model }: Domain, { element }: Disk, name: string): (readonly TextEdit[] | undefined)[] {
  const target = child(element, 'target');
  if (target === undefined) return [undefined];
  const addresses = children(element, 'address').filter((address) => valueOf(value(address, 'type')) === 'drive');
  return [
    setAttribute(model, target, 'dev', name),
    attribute(target, 'bus') ? setAttribute(model, target, 'bus', 'virtio') : [],
    ...addresses.map((address) => removeElement(model, address)),
  ];
}

const isFirst = (index: Certain<string> | undefined) => index === undefined || valueOf(index) === '0';

/** Whether the disk is on the first controller of its bus, as it is without an address. */
function hangsOnFirst({ element }: Disk): boolean {
  return children(element, 'address').every((address) => isFirst(value(address, 'controller')));
}

/** Makes the only SCSI controller a virtio one, or adds one where none is written. */
function useVirtioScsi({ model, element }: Domain, { controller }: EmulatedScsi): readonly TextEdit[] | undefined {
  if (controller !== undefined) {
    const others = path(element, 'devices/controller').filter((each) => each !== controller && valueOf(value(each, 'type')) === 'scsi');
    return others.length === 0 && isFirst(value(controller, 'index')) ? setAttribute(model, controller, 'model', 'virtio-scsi') : undefined;
  }
  const [devices] = path(element, 'devices');
  const xml = "<controller type='scsi' index='0' model='virtio-scsi'/>";
  return devices && insertChild(model, devices, xml, { after: children(devices, 'disk').at(-1) });
}
