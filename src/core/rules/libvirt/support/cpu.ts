import { valueOf } from '../../../model/certain';
import { absent, child, children, value } from '../../../model/libvirt/query';
import { insertChild, setAttribute } from '../../../model/libvirt/edits';
import type { TextEdit } from '../../../text/edit';
import { isX86 } from '../../../workspace/libvirt/architecture';
import type { Domain } from '../../../workspace/workload';
import { mayBe } from './guests';
import { lastOf } from './places';

/** Whether the file leaves the processor's model to QEMU. A `-cpu` among raw arguments names one, and so may an argument that a template decides. */
export function leavesCpuModelOpen(domain: Domain): boolean {
  const machine = valueOf(domain.machine);
  if (valueOf(domain.osType) !== 'hvm' || !isX86(domain) || machine === undefined || machine.startsWith('microvm')) return false;
  if (mayBe('macos', domain) || domain.arguments.some((arg) => 'unknown' in arg || arg.known === '-cpu')) return false;
  const cpus = children(domain.element, 'cpu');
  const [cpu] = cpus;
  if (cpu === undefined) return absent(domain.element, 'cpu');
  if (cpus.length > 1) return false;
  const mode = value(cpu, 'mode');
  if (mode !== undefined && valueOf(mode) !== 'custom') return false;
  // Features without a model are refused, so that no default comes of them.
  if (!absent(cpu, 'feature')) return false;
  const model = child(cpu, 'model');
  return model === undefined ? absent(cpu, 'model') : model.content === undefined;
}

/** Edits that give the guest the host's model: on the `cpu` that is there, or with a new one. */
export function useHostModel({ model, element }: Domain): readonly TextEdit[] | undefined {
  const cpu = child(element, 'cpu');
  if (cpu !== undefined) return setAttribute(model, cpu, 'mode', 'host-model');
  return insertChild(model, element, "<cpu mode='host-model'/>", { after: lastOf(element, 'os', 'features') });
}
