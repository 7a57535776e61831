import { valueOf } from '../../model/certain';
import { removeElement } from '../../model/libvirt/edits';
import { isQemuDriver } from '../../workspace/libvirt/architecture';
import { sole } from '../../workspace/libvirt/sole';
import { defineRule } from '../rule';
import { fix } from './support/fixes';
import { atContent } from './support/places';
import type text from './emulator-path.text';

/** Where distributions put their own QEMU; any other was chosen. */
const distributions = /^\/(?:usr\/(?:s?bin|libexec)|run\/libvirt\/nix-emulators)\/(?:qemu-system-[\w]+|qemu-kvm|kvm|kvm-spice|qemu)$/;

export default defineRule<typeof text>({
  id: 'libvirt/emulator-path',
  on: 'domain',
  since: '0.3.0',
  audience: 'careful',
  serves: ['portability'],
  claims: ['libvirt-emulator-default'],
  messages: { path: 'hint' },
  *check(domain) {
    const { file, element, model, dump } = domain;
    const emulator = sole(element, 'devices/emulator');
    const path = valueOf(emulator?.content);
    // libvirt writes it into every dump.
    if (dump || emulator === undefined || path === undefined || !isQemuDriver(domain) || !distributions.test(path)) return;
    yield {
      message: 'path',
      at: atContent(file, emulator),
      fixes: fix(domain, { title: 'remove', safety: 'review' }, removeElement(model, emulator)),
    };
  },
});
