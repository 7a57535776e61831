import { valueOf } from '../../model/certain';
import type { RawOption, RawValue } from './raw-options';

/** The argument of a raw option; `undefined` where there is none or a template decides. */
export function textOfValue(value: RawValue | undefined): string | undefined {
  return value && valueOf(value.text);
}

/** The model of `-device`, the type of `-object`, the back end of `-netdev`: the first word, in JSON the property that has its place. */
export function modelOfValue(value: RawValue | undefined): string | undefined {
  const text = textOfValue(value);
  if (text === undefined) return undefined;
  if (text.startsWith('{')) return /"(?:driver|qom-type|type|backend)"\s{0,8}:\s{0,8}"([^"]{0,80})"/.exec(text)?.[1];
  const [first = ''] = text.split(',', 1);
  return first.replace(/^(?:driver|qom-type|type|backend)=/, '');
}

/** A property of an argument such as `local,path=/srv,readonly=on`; `undefined` where it is not written, empty where it has no value. */
export function propertyOf(text: string, name: string): string | undefined {
  // A comma is doubled inside a value.
  const parts = text.split(/,(?!,)/);
  const found = parts.find((part) => part === name || part.startsWith(`${name}=`));
  return found === undefined ? undefined : found.slice(name.length + 1);
}

/** Whether such a property is on; one that is named alone is. */
export function isOn(value: string | undefined): boolean {
  return value !== undefined && /^(?:on|yes|true)?$/.test(value);
}

/** The options of that name that have a known argument, with it. */
export function argumentsOf(
  options: readonly RawOption[],
  ...names: readonly string[]
): readonly { readonly option: RawOption; readonly text: string }[] {
  return options.flatMap((option) => {
    const text = names.includes(option.option) ? textOfValue(option.value) : undefined;
    return text === undefined ? [] : [{ option, text }];
  });
}
