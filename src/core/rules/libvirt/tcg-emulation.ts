import { known, valueOf } from '../../model/certain';
import { setAttribute } from '../../model/libvirt/edits';
import { isClosed, path } from '../../model/libvirt/query';
import type { Domain } from '../../workspace/workload';
import { defineRule } from '../rule';
import { addAcpi, lacksAcpi } from './support/acpi';
import { leavesCpuModelOpen, useHostModel } from './support/cpu';
import { legacyModel } from './support/cpu-models';
import { emulatedDisks } from './support/disks';
import { fix } from './support/fixes';
import { lacksOf } from './support/hyperv';
import { emulatedInterfaces } from './support/interfaces';
import { atValue } from './support/places';
import { virtioAdvice } from './support/guests';
import { lacksEnlightenments } from './support/windows';
import type text from './tcg-emulation.text';

/** At most three folders below one of test data, where emulation is what lets a test run anywhere. */
const testFolder = /(?:^|\/)(?:tests?|testing|testdata|fixtures?|specs?)(?:\/[^/]*){1,4}$/i;

export default defineRule<typeof text>({
  id: 'libvirt/tcg-emulation',
  on: 'domain',
  since: '0.1.0',
  audience: 'everyone',
  serves: ['isolation', 'performance'],
  claims: ['qemu-tcg-outside-security-support', 'libvirt-type-kvm-no-fallback', 'kvm-near-native-cpu'],
  messages: { emulation: 'warning' },
  *check(domain) {
    const { file, model, element } = domain;
    if (valueOf(domain.type) !== 'qemu' || !isHostsOwn(domain) || testFolder.test(file)) return;
    // What would be the next warning comes along.
    const acpi = lacksAcpi(domain);
    const cpu = leavesCpuModelOpen(domain) ? useHostModel(domain) : [];
    yield {
      message: 'emulation',
      at: atValue(file, element, 'type'),
      fixes: canRunOnKvm(domain)
        ? fix(
            domain,
            { title: acpi ? 'kvm-acpi' : 'kvm', safety: 'review' },
            setAttribute(model, element, 'type', 'kvm'),
            acpi ? addAcpi(domain) : [],
            cpu,
          )
        : [],
    };
  },
});

/** An architecture that is not written is the host's, and x86 is taken for it; to emulate any other is what TCG is for. */
function isHostsOwn({ arch, element }: Domain): boolean {
  return 'known' in arch ? arch.known === 'x86_64' || arch.known === 'i686' : arch.unknown === 'engine' && isClosed(element);
}

/** KVM refuses what TCG alone has; and what emulation hides, slow devices and a processor that was not thought about, would be the next warning. */
function canRunOnKvm(domain: Domain): boolean {
  if (path(domain.element, 'features/tcg').length > 0) return false;
  const onKvm = { ...domain, type: known('kvm') };
  if (lacksEnlightenments(onKvm) || lacksOf(onKvm).length > 0 || legacyModel(onKvm) !== undefined) return false;
  return virtioAdvice(domain) !== 'ready' || (emulatedDisks(domain).length === 0 && emulatedInterfaces(domain).length === 0);
}
