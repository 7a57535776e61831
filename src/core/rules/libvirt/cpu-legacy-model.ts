import { valueOf } from '../../model/certain';
import { removeAttribute, setAttribute } from '../../model/libvirt/edits';
import type { LibvirtModel, XmlElement } from '../../model/libvirt/types';
import type { TextEdit } from '../../text/edit';
import { defineRule } from '../rule';
import { legacyModel } from './support/cpu-models';
import { fix } from './support/fixes';
import { atContent } from './support/places';
import { removeChildren } from './support/removal';
import type text from './cpu-legacy-model.text';

export default defineRule<typeof text>({
  id: 'libvirt/cpu-legacy-model',
  on: 'domain',
  since: '0.3.0',
  audience: 'everyone',
  serves: ['performance', 'isolation'],
  claims: ['qemu-cpu-abi-levels', 'qemu-cpu-mitigation-features', 'libvirt-host-model'],
  messages: { legacy: 'warning' },
  *check(domain) {
    const named = valueOf(domain.type) === 'kvm' ? legacyModel(domain) : undefined;
    if (named === undefined) return;
    const { cpu, model, name } = named;
    yield {
      message: 'legacy',
      values: { model: name },
      at: atContent(domain.file, model),
      fixes: fix(domain, { title: 'host-model', safety: 'review' }, ...toHostModel(domain.model, cpu)),
    };
  },
});

/** Features that are asked for by name, topology and NUMA nodes stay. */
function toHostModel(model: LibvirtModel, cpu: XmlElement): (readonly TextEdit[] | undefined)[] {
  const gone = cpu.children.filter(({ name, namespace }) => namespace === undefined && (name === 'model' || name === 'vendor'));
  return [setAttribute(model, cpu, 'mode', 'host-model'), removeAttribute(model, cpu, 'match'), ...removeChildren(model, cpu, gone)];
}
