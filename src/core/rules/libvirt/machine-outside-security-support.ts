import { hasSecuritySupport, qemuVersion } from '../../knowledge/qemu-machines';
import { valueOf } from '../../model/certain';
import { sole } from '../../workspace/libvirt/sole';
import { defineRule } from '../rule';
import { atValue } from './support/places';
import type text from './machine-outside-security-support.text';

export default defineRule<typeof text>({
  id: 'libvirt/machine-outside-security-support',
  on: 'domain',
  since: '0.3.0',
  audience: 'careful',
  serves: ['isolation'],
  claims: ['qemu-machines-under-security-support', 'qemu-tcg-outside-security-support'],
  messages: { outside: 'hint' },
  *check(domain, { settings }) {
    const { file, element } = domain;
    const type = sole(element, 'os/type');
    const arch = valueOf(domain.arch);
    const machine = valueOf(domain.machine);
    if (valueOf(domain.type) !== 'kvm' || type === undefined || arch === undefined || !machine) return;
    if (hasSecuritySupport(arch, machine, qemuVersion(settings.target.qemu)) !== false) return;
    yield { message: 'outside', values: { machine, arch }, at: atValue(file, type, 'machine') };
  },
});
