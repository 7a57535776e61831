import { valueOf } from '../../../model/certain';
import type { EffectiveNode } from '../../effective';

/** Whether two nodes say the same, wherever it is written. */
export function sameNode(a: EffectiveNode | undefined, b: EffectiveNode | undefined): boolean {
  if (a === b) return true;
  if (a === undefined || b === undefined) return false;
  if (a.type === 'scalar' && b.type === 'scalar') {
    const known = valueOf(a.value);
    return known === undefined ? a.raw === b.raw && valueOf(b.value) === undefined : known === valueOf(b.value);
  }
  if (a.type === 'sequence' && b.type === 'sequence') {
    return a.items.length === b.items.length && a.items.every(({ value }, index) => sameNode(value, b.items[index]?.value));
  }
  if (a.type !== 'map' || b.type !== 'map' || a.entries.size !== b.entries.size) return false;
  return [...a.entries].every(([key, { value }]) => b.entries.has(key) && sameNode(value, b.entries.get(key)?.value));
}
