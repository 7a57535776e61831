import type { SecurityOption } from '../workload';
import { parseSecurityOption } from '../../model/compose/short';
import type { ServiceReader } from './reader';

/** The entries of `security_opt`; `no-new-privileges` alone stands for `true`. */
export function securityOptionsOf(reader: ServiceReader): readonly SecurityOption[] {
  return reader.items('security_opt').flatMap(({ entry, item }): SecurityOption[] => {
    const { value } = item;
    if (value.type !== 'scalar') return [];
    const { name, value: part } = parseSecurityOption(value.raw);
    return [{ name: name.text, value: part && value.fill(part.text), written: { value: value.value, at: value.origin, entry, item } }];
  });
}
