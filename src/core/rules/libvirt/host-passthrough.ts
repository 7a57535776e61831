import { valueOf } from '../../model/certain';
import { removeAttribute, setAttribute } from '../../model/libvirt/edits';
import { attribute, child } from '../../model/libvirt/query';
import type { XmlElement } from '../../model/libvirt/types';
import type { TextEdit } from '../../text/edit';
import { isX86 } from '../../workspace/libvirt/architecture';
import { cpuOf, isOverridden } from '../../workspace/libvirt/cpu';
import { nowhere } from '../../workspace/libvirt/sole';
import type { Domain } from '../../workspace/workload';
import { defineRule } from '../rule';
import { mayHaveAssigned } from './support/devices';
import { fix } from './support/fixes';
import { mayBe } from './support/guests';
import { atValue } from './support/places';
import type text from './host-passthrough.text';

/** Beside x86 the architectures on which libvirt can name what the host has; on the others there is nothing to choose instead. */
const hasHostModel: ReadonlySet<string> = new Set(['s390x', 'ppc64', 'ppc64le']);

export default defineRule<typeof text>({
  id: 'libvirt/host-passthrough',
  on: 'domain',
  since: '0.3.0',
  audience: 'everyone',
  serves: ['portability'],
  claims: ['libvirt-host-passthrough-identical-hosts', 'libvirt-cpu-maximum', 'libvirt-host-model'],
  messages: { passthrough: 'information', maximum: 'information' },
  *check(domain) {
    const { file, element } = domain;
    // A guest with hardware of this host does not move anyhow, nor does an encrypted one.
    if (valueOf(domain.type) !== 'kvm' || mayHaveAssigned(domain) || !nowhere(element, 'launchSecurity')) return;
    if (!isX86(domain) && !hasHostModel.has(valueOf(domain.arch) ?? '')) return;
    const cpu = cpuOf(element);
    const mode = valueOf(cpu?.mode);
    if (cpu === undefined || (mode !== 'host-passthrough' && mode !== 'maximum')) return;
    if (mayBe('macos', domain) || isOverridden(domain.arguments)) return;
    yield {
      message: mode === 'maximum' ? 'maximum' : 'passthrough',
      at: atValue(file, cpu.element, 'mode'),
      fixes: fix(domain, { title: 'model', safety: 'review' }, ...toHostModel(domain, cpu.element)),
    };
  },
});

/** Of what libvirt allows for these modes only, one attribute can go; a cache that is passed through means something. */
function toHostModel({ model }: Domain, cpu: XmlElement): readonly (readonly TextEdit[] | undefined)[] {
  const cache = child(cpu, 'cache');
  if (cache !== undefined && valueOf(attribute(cache, 'mode')?.value) !== 'disable') return [undefined];
  return [setAttribute(model, cpu, 'mode', 'host-model'), removeAttribute(model, cpu, 'migratable')];
}
