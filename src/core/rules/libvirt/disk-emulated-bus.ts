import { valueOf, type Certain } from '../../model/certain';
import { insertChild, removeElement, setAttribute } from '../../model/libvirt/edits';
import { attribute, child, children, path, value } from '../../model/libvirt/query';
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
  claims: ['proxmox-virtio-over-emulated', 'libvirt-bus-from-target-name', 'libvirt-scsi-default-lsilogic', 'qemu-guest-is-untrusted'],
  messages: { emulated: 'warning', scsi: 'warning', 'driver-first': 'information' },
  *check(domain) {
    const advice = virtioAdvice(domain);
    if (valueOf(domain.type) !== 'kvm' || advice === 'none') return;
    const { file } = domain;
    const scsi = emulatedScsi(domain);
    const disks = emulatedDisks(domain);
    const names = virtioNames(domain, disks);
    for (const disk of disks) {
      const bus = valueOf(disk.bus.value) ?? '';
      const at = disk.bus.at ?? atName(file, child(disk.element, 'target') ?? disk.element);
      const title = advice === 'ready' ? 'virtio' : 'virtio-driver';
      const target = names.get(disk);
      const toVirtio =
        target === undefined || domain.dump
          ? []
          : fix(domain, { title, safety: 'review', values: { target } }, ...virtioEdits(domain, disk, target));
      if (scsi === undefined || bus !== 'scsi') {
        yield { message: advice === 'ready' ? 'emulated' : 'driver-first', values: { bus }, at, fixes: toVirtio };
        continue;
      }
      const { controller, model } = scsi;
      const toController = fix(
        domain,
        { title: advice === 'ready' ? 'controller' : 'controller-driver', safety: 'review' },
        controllerEdits(domain, disk, scsi),
      );
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

/** The first SCSI controller as virtio-scsi, where the disk hangs on that one. */
function controllerEdits({ model, element }: Domain, disk: Disk, { controller }: EmulatedScsi): readonly TextEdit[] | undefined {
  const controllers = path(element, 'devices/controller').filter((each) => valueOf(value(each, 'type')) === 'scsi');
  const isFirst = (index: Certain<string> | undefined) => index === undefined || valueOf(index) === '0';
  if (!children(disk.element, 'address').every((address) => isFirst(value(address, 'controller')))) return undefined;
  if (controller !== undefined)
    return controllers.length === 1 && isFirst(value(controller, 'index'))
      ? setAttribute(model, controller, 'model', 'virtio-scsi')
      : undefined;
  const devices = disk.element.parent;
  return (
    devices &&
    insertChild(model, devices, "<controller type='scsi' index='0' model='virtio-scsi'/>", { after: children(devices, 'disk').at(-1) })
  );
}
