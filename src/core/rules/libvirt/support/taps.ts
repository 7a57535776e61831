import { valueOf } from '../../../model/certain';
import { children, value } from '../../../model/libvirt/query';
import type { NetworkInterface } from '../../../workspace/workload';

/** Interfaces that hang on a tap device of the host. */
const tapTypes: ReadonlySet<string> = new Set(['network', 'bridge', 'ethernet', 'direct']);

/** Whether the card is a virtio one that the host serves through a tap device which libvirt makes. */
export function isVirtioOnTap({ element, type, model }: NetworkInterface): boolean {
  if (!tapTypes.has(valueOf(type.value) ?? '') || valueOf(model.value)?.startsWith('virtio') !== true) return false;
  return children(element, 'target').every((target) => value(target, 'managed') === undefined);
}
