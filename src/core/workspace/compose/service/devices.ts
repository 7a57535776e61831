import { known, valueOf } from '../../../model/certain';
import { parseDevice } from '../../../model/compose/short';
import type { Token } from '../../../text/span';
import type { Device } from '../../workload';
import { knownPart, partOf } from '../parts';
import type { ServiceReader } from './reader';

/** The entries of `devices`, short and long. */
export function devicesOf(reader: ServiceReader): readonly Device[] {
  return reader.items('devices').flatMap(({ entry, item }): Device[] => {
    const { value } = item;
    if (value.type === 'scalar') {
      // A variable can bring more than one part, so that the filled-in text decides where it is known.
      const text = valueOf(value.value);
      const { source, target, permissions } = parseDevice(text ?? value.raw);
      const fill = (part: Token) => (text === undefined ? value.fill(part.text) : known(part.text));
      const written = { value: value.value, at: value.origin, entry, item };
      return [{ source: fill(source), target: target && fill(target), permissions: permissions?.text ?? 'rwm', written }];
    }
    const source = value.type === 'map' ? partOf(value, 'source') : undefined;
    if (value.type !== 'map' || source === undefined) return [];
    const written = { value: known(''), at: value.origin, entry, item };
    return [
      { source: source.value, target: partOf(value, 'target')?.value, permissions: knownPart(value, 'permissions') ?? 'rwm', written },
    ];
  });
}
