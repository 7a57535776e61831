import { machineLife, qemuVersion, versionedMachine, writtenVersion } from '../../knowledge/qemu-machines';
import { valueOf } from '../../model/certain';
import { setAttribute } from '../../model/libvirt/edits';
import { isQemuDriver } from '../../workspace/libvirt/architecture';
import { sole } from '../../workspace/libvirt/sole';
import { defineRule } from '../rule';
import { fix } from './support/fixes';
import { atValue } from './support/places';
import type text from './machine-removed.text';

export default defineRule<typeof text>({
  id: 'libvirt/machine-removed',
  on: 'domain',
  since: '0.3.0',
  audience: 'everyone',
  serves: ['portability'],
  claims: ['qemu-machine-type-life', 'libvirt-machine-alias-frozen'],
  messages: { removed: 'warning' },
  *check(domain, { settings }) {
    const { file, model, element } = domain;
    const type = sole(element, 'os/type');
    const name = valueOf(domain.machine);
    if (!isQemuDriver(domain) || type === undefined || name === undefined) return;
    const machine = versionedMachine(name);
    const qemu = qemuVersion(settings.target.qemu);
    if (machine === undefined || machineLife(machine, qemu) !== 'removed') return;
    const { alias } = machine;
    yield {
      message: 'removed',
      values: { machine: name, qemu: writtenVersion(qemu) },
      at: atValue(file, type, 'machine'),
      fixes: fix(domain, { title: 'newest', safety: 'review', values: { alias } }, setAttribute(model, type, 'machine', alias)),
    };
  },
});
