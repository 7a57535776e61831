import { known, valueOf } from '../../../model/certain';
import type { SecurityOption } from '../../workload';
import { parseSecurityOption } from '../../../model/compose/short';
import type { ServiceReader } from './reader';

/** The entries of `security_opt`; `no-new-privileges` alone stands for `true`. */
export function securityOptionsOf(reader: ServiceReader): readonly SecurityOption[] {
  return reader.items('security_opt').flatMap(({ entry, item }): SecurityOption[] => {
    const { value } = item;
    if (value.type !== 'scalar') return [];
    const text = valueOf(value.value);
    const { name, value: part } = parseSecurityOption(text ?? value.raw);
    return [
      {
        name: name.text,
        value: part && (text === undefined ? value.fill(part.text) : known(part.text)),
        written: { value: value.value, at: value.origin, entry, item },
      },
    ];
  });
}
