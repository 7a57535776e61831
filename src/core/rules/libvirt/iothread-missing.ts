import { valueOf } from '../../model/certain';
import { insertChild, setAttribute } from '../../model/libvirt/edits';
import { absent, child, children, value } from '../../model/libvirt/query';
import type { Disk } from '../../workspace/workload';
import { defineRule } from '../rule';
import { fix } from './support/fixes';
import { mayBe } from './support/guests';
import { anyIoThread } from './support/iothreads';
import { atName } from './support/places';
import type text from './iothread-missing.text';

export default defineRule<typeof text>({
  id: 'libvirt/iothread-missing',
  on: 'domain',
  since: '0.3.0',
  audience: 'careful',
  serves: ['performance'],
  claims: ['libvirt-iothreads-event-loops', 'libvirt-iothreads-virtio-only', 'felter-2014-kvm-random-io-halved'],
  messages: { 'main-loop': 'hint' },
  *check(domain) {
    const machine = valueOf(domain.machine);
    const vcpus = valueOf(domain.vcpus.value);
    if (valueOf(domain.type) !== 'kvm' || vcpus === undefined || vcpus < 2) return;
    if (machine === undefined || machine.startsWith('microvm') || mayBe('macos', domain)) return;
    const { file, model } = domain;
    const disks = domain.disks.filter(servedByMainLoop);
    const thread = disks.length > 0 ? anyIoThread(domain) : undefined;
    for (const { element, driver } of disks) {
      const bind =
        thread &&
        (driver
          ? setAttribute(model, driver, 'iothread', thread.id)
          : insertChild(model, element, `<driver name='qemu' type='raw' iothread='${thread.id}'/>`, { before: child(element, 'source') }));
      const title = thread?.edits?.length === 0 ? 'bind' : 'add';
      yield {
        message: 'main-loop',
        at: atName(file, driver ?? element),
        fixes: thread ? fix(domain, { title, safety: 'review', values: { id: thread.id } }, thread.edits, bind) : [],
      };
    }
  },
});

/** Only virtio disks on PCI or the channel subsystem can be given a thread; one that another process serves needs none. */
function servedByMainLoop({ element, device, type, bus, driver }: Disk): boolean {
  const kind = valueOf(type.value);
  if (valueOf(bus.value) !== 'virtio' || valueOf(device.value) !== 'disk' || kind === undefined || kind.startsWith('vhost')) return false;
  if (driver === undefined ? !absent(element, 'driver') : value(driver, 'iothread') !== undefined || !absent(driver, 'iothreads'))
    return false;
  return children(element, 'address').every((address) => ['pci', 'ccw'].includes(valueOf(value(address, 'type')) ?? ''));
}
