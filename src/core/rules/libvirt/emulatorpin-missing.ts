import { valueOf } from '../../model/certain';
import { absent } from '../../model/libvirt/query';
import { isQemuDriver } from '../../workspace/libvirt/architecture';
import { sole } from '../../workspace/libvirt/sole';
import { defineRule } from '../rule';
import { pinnedCount, pinningOf } from './support/pins';
import { floats } from './support/placement';
import { atName } from './support/places';
import type text from './emulatorpin-missing.text';

export default defineRule<typeof text>({
  id: 'libvirt/emulatorpin-missing',
  on: 'domain',
  since: '0.3.0',
  audience: 'careful',
  serves: ['performance'],
  claims: ['libvirt-emulatorpin', 'libvirt-unpinned-floats'],
  messages: { missing: 'hint' },
  *check(domain) {
    const vcpus = valueOf(domain.vcpus.value);
    const pinning = pinningOf(domain);
    if (!isQemuDriver(domain) || vcpus === undefined || vcpus === 0 || pinning === undefined) return;
    if (!floats(sole(domain.element, 'vcpu')) || !absent(pinning.element, 'emulatorpin') || pinnedCount(pinning, vcpus) !== vcpus) return;
    yield { message: 'missing', at: atName(domain.file, pinning.element) };
  },
});
