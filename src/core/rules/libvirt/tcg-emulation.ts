import { valueOf } from '../../model/certain';
import { setAttribute } from '../../model/libvirt/edits';
import { isClosed, path } from '../../model/libvirt/query';
import type { Domain } from '../../workspace/workload';
import { defineRule } from '../rule';
import { leavesCpuModelOpen, useHostModel } from './support/cpu';
import { emulatedDisks } from './support/disks';
import { fix } from './support/fixes';
import { emulatedInterfaces } from './support/interfaces';
import { atValue } from './support/places';
import { virtioAdvice } from './support/guests';
import type text from './tcg-emulation.text';

/** At most three folders below one of test data, where emulation is what lets a test run anywhere. */
const testFolder = /(?:^|\/)(?:tests?|testing|testdata|fixtures?|specs?)(?:\/[^/]*){1,4}$/i;

export default defineRule<typeof text>({
  id: 'libvirt/tcg-emulation',
  on: 'domain',
  since: '0.1.0',
  audience: 'everyone',
  claims: ['qemu-tcg-outside-security-support', 'libvirt-type-kvm-no-fallback', 'kvm-near-native-cpu'],
  messages: { emulation: 'warning' },
  *check(domain) {
    const { file, model, element } = domain;
    if (valueOf(domain.type) !== 'qemu' || !isHostsOwn(domain) || testFolder.test(file)) return;
    const cpu = leavesCpuModelOpen(domain) ? useHostModel(domain) : [];
    yield {
      message: 'emulation',
      at: atValue(file, element, 'type'),
      fixes: canRunOnKvm(domain) ? fix(domain, { title: 'kvm', safety: 'review' }, setAttribute(model, element, 'type', 'kvm'), cpu) : [],
    };
  },
});

/** An architecture that is not written is the host's, and x86 is taken for it; to emulate any other is what TCG is for. */
function isHostsOwn({ arch, element }: Domain): boolean {
  return 'known' in arch ? arch.known === 'x86_64' || arch.known === 'i686' : arch.unknown === 'engine' && isClosed(element);
}

/** KVM refuses what TCG alone has; and what emulation hides, slow devices, would be the next warning. */
function canRunOnKvm(domain: Domain): boolean {
  if (path(domain.element, 'features/tcg').length > 0) return false;
  return virtioAdvice(domain) !== 'ready' || (emulatedDisks(domain).length === 0 && emulatedInterfaces(domain).length === 0);
}
