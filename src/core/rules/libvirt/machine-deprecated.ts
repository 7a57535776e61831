import { machineLife, qemuVersion, versionedMachine, writtenVersion } from '../../knowledge/qemu-machines';
import { valueOf } from '../../model/certain';
import { isQemuDriver } from '../../workspace/libvirt/architecture';
import { sole } from '../../workspace/libvirt/sole';
import { defineRule } from '../rule';
import { atValue } from './support/places';
import type text from './machine-deprecated.text';

export default defineRule<typeof text>({
  id: 'libvirt/machine-deprecated',
  on: 'domain',
  since: '0.3.0',
  audience: 'careful',
  serves: ['portability'],
  claims: ['qemu-machine-type-life', 'libvirt-machine-alias-frozen'],
  messages: { deprecated: 'hint' },
  *check(domain, { settings }) {
    const { file, element, dump } = domain;
    const machine = valueOf(domain.machine) ?? '';
    const type = sole(element, 'os/type');
    const versioned = versionedMachine(machine);
    // A dump names a version for every machine.
    if (dump || type === undefined || !isQemuDriver(domain) || versioned === undefined) return;
    const qemu = qemuVersion(settings.target.qemu);
    if (machineLife(versioned, qemu) !== 'deprecated') return;
    yield { message: 'deprecated', values: { machine, qemu: writtenVersion(qemu) }, at: atValue(file, type, 'machine') };
  },
});
