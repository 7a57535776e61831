import { known } from '../../model/certain';
import { parseDevice } from '../../model/compose/short';
import type { Device } from '../workload';
import { knownPart, partOf } from './parts';
import type { ServiceReader } from './reader';

/** The entries of `devices`, short and long. */
export function devicesOf(reader: ServiceReader): readonly Device[] {
  return reader.items('devices').flatMap(({ entry, item }): Device[] => {
    const { value } = item;
    if (value.type === 'scalar') {
      const { source, target, permissions } = parseDevice(value.raw);
      const written = { value: value.value, at: value.origin, entry, item };
      return [
        { source: value.fill(source.text), target: target && value.fill(target.text), permissions: permissions?.text ?? 'rwm', written },
      ];
    }
    const source = value.type === 'map' ? partOf(value, 'source') : undefined;
    if (value.type !== 'map' || source === undefined) return [];
    const written = { value: known(''), at: value.origin, entry, item };
    return [
      { source: source.value, target: partOf(value, 'target')?.value, permissions: knownPart(value, 'permissions') ?? 'rwm', written },
    ];
  });
}
