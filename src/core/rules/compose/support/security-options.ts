import { valueOf } from '../../../model/certain';
import { parseGoBoolean } from '../../../text/values';
import type { SecurityOption, Service } from '../../../workspace/workload';
import { isSwitch } from '../../../knowledge/security-options';

/** The text of an entry as it is written, variables included; `undefined` for one that is no single line of text. */
export function rawOf({ written }: SecurityOption): string | undefined {
  const node = written.item?.value ?? written.entry.value;
  return node?.type === 'scalar' ? node.raw : undefined;
}

/** What stands between name and value: `=`, or the `:` of old. */
export function separatorOf(option: SecurityOption): string | undefined {
  return option.value === undefined ? undefined : rawOf(option)?.charAt(option.name.length);
}

/** Whether an earlier entry sets the option otherwise, or may do so, so that this one is found to replace it. */
export function replacesAnother({ securityOptions }: Service, option: SecurityOption): boolean {
  const value = effectiveValue(option);
  const earlier = securityOptions.slice(0, securityOptions.indexOf(option));
  return earlier.some((other) => (other.name === option.name || /[$<{]/.test(other.name)) && effectiveValue(other) !== value);
}

/** The value as the engine takes it, so that two spellings of the same compare alike: `true` for a switch that is named alone. `undefined` where a variable decides. */
export function effectiveValue({ name, value }: SecurityOption): string | undefined {
  if (!isSwitch(name)) return valueOf(value);
  if (value === undefined) return 'true';
  const known = valueOf(value);
  const on = known === undefined ? undefined : parseGoBoolean(known);
  return on === undefined ? undefined : String(on);
}

/** A value short enough to be named beside the line. */
export function shown(value: string): string {
  return value.length > 40 ? `${value.slice(0, 39)}…` : value;
}
