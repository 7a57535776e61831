import { known } from '../../../model/certain';
import type { NetworkAttachment } from '../../workload';
import { asNames } from '../forms';
import { ServiceReader } from './reader';
import { asMapping } from '../tree';

/** The networks of a service as Compose attaches it: those it names, else the default one; none where `network_mode` says what to do. */
export function attachmentsOf(reader: ServiceReader): readonly NetworkAttachment[] {
  const written = reader.entry('networks')?.value;
  if (written?.type === 'sequence') {
    return written.items.flatMap(({ value }) =>
      value.type === 'scalar' ? [{ network: value.value, at: value.origin, entry: undefined, aliases: [] }] : [],
    );
  }
  const entries = written ? [...asNames(written).entries.values()] : [];
  if (entries.length === 0) {
    const isLeftOut = reader.entry('network_mode')?.value !== undefined;
    return isLeftOut ? [] : [{ network: known('default'), at: undefined, entry: undefined, aliases: [] }];
  }
  return entries.map((entry) => {
    const map = asMapping(entry.value);
    const aliases = map ? new ServiceReader(map).list('aliases') : [];
    return { network: known(entry.key), at: { ...entry.keyPlace, via: entry.origin.via }, entry, aliases };
  });
}
