import { valueOf } from '../../model/certain';
import { removeElement, setAttribute } from '../../model/libvirt/edits';
import { absent, child } from '../../model/libvirt/query';
import { isQemuDriver } from '../../workspace/libvirt/architecture';
import { devicesNamed, said } from '../../workspace/libvirt/certainly';
import { diskIndex } from '../../workspace/libvirt/drives';
import { isArch, isArmVirt, isPSeries, isQ35, isRiscvVirt } from '../../workspace/libvirt/machines';
import type { Disk, Domain } from '../../workspace/workload';
import { defineRule } from '../rule';
import { virtioNames } from './support/disk-names';
import { fix } from './support/fixes';
import { atName } from './support/places';
import { elementRemoval } from './support/takeouts';
import { namesWith } from './support/target-names';
import type text from './ide-on-q35.text';

export default defineRule<typeof text>({
  id: 'libvirt/ide-on-q35',
  on: 'domain',
  since: '0.3.0',
  audience: 'everyone',
  claims: ['libvirt-q35-no-ide'],
  messages: { disk: 'error', controller: 'error' },
  *check(domain) {
    const { file } = domain;
    const machine = isQemuDriver(domain) ? withoutIde(domain) : undefined;
    if (machine === undefined) return;
    const disks = domain.disks.filter((disk) => valueOf(disk.bus.value) === 'ide' && hasPlace(disk));
    const sata = namesWith(domain, disks, 'sd');
    const virtio = virtioNames(
      domain,
      disks.filter((disk) => valueOf(disk.device.value) === 'disk' && !disk.readOnly),
    );
    for (const disk of disks) {
      const fixes = busesOf(domain).flatMap((bus) => {
        const name = (bus === 'sata' ? sata : virtio).get(disk);
        return name === undefined ? [] : fix(domain, { title: bus, safety: 'review', values: { name } }, ...moved(domain, disk, bus, name));
      });
      yield { message: 'disk', values: { machine }, at: disk.bus.at ?? atName(file, child(disk.element, 'target') ?? disk.element), fixes };
    }
    for (const controller of devicesNamed(domain, 'controller')) {
      if (said(controller, 'type') !== 'ide') continue;
      const fixes = disks.length > 0 ? [] : elementRemoval(domain, controller);
      yield { message: 'controller', values: { machine }, at: atName(file, controller), fixes };
    }
  },
});

/** What the machine is called, where it surely has no IDE: of QEMU's common ones only i440fx does. Source: qemuDomainMachineHasBuiltinIDE of libvirt's qemu_domain.c. */
function withoutIde(domain: Domain): string | undefined {
  const name = valueOf(domain.machine);
  const isOther = isArmVirt(domain) || isRiscvVirt(domain) || isPSeries(domain) || isArch(domain, 's390x') || name === 'microvm';
  return isQ35(domain) || isOther ? name || valueOf(domain.arch) : undefined;
}

/** Where such a disk can go: a microvm has no PCI for virtio by itself. */
function busesOf(domain: Domain): readonly ('sata' | 'virtio')[] {
  return isQ35(domain) ? ['sata', 'virtio'] : valueOf(domain.machine) === 'microvm' ? [] : ['virtio'];
}

/** Whether the disk says where it is: a target name that libvirt cannot number is wrong by itself. */
function hasPlace({ element, target }: Disk): boolean {
  return child(element, 'target') !== undefined && (diskIndex(valueOf(target) ?? '') !== undefined || !absent(element, 'address'));
}

function moved({ model }: Domain, { element }: Disk, bus: string, name: string) {
  const target = child(element, 'target');
  const address = child(element, 'address');
  if (target === undefined) return [undefined];
  return [
    setAttribute(model, target, 'dev', name),
    setAttribute(model, target, 'bus', bus),
    ...(address ? [removeElement(model, address)] : []),
  ];
}
