import type { FileReference } from '../../workload';
import { partOf } from '../parts';
import type { ServiceReader } from './reader';

/** The entries of `secrets` or `configs`, short and long. */
export function referencesOf(reader: ServiceReader, key: 'secrets' | 'configs'): readonly FileReference[] {
  return reader.items(key).flatMap(({ entry, item }): FileReference[] => {
    const { value } = item;
    const source = value.type === 'scalar' ? value : value.type === 'map' ? partOf(value, 'source') : undefined;
    return source ? [{ source: source.value, written: { value: source.value, at: source.origin, entry, item } }] : [];
  });
}
