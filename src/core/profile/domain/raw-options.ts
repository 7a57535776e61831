import { optionOf } from '../../knowledge/raw-arguments';
import { known, type Certain } from '../../model/certain';
import { path, value } from '../../model/libvirt/query';
import type { XmlElement } from '../../model/libvirt/types';
import type { Domain } from '../../workspace/workload';

/** One raw argument of QEMU that is an option, with what follows it. */
export interface RawOption {
  /** With one hyphen. */
  readonly option: string;
  readonly element: XmlElement;
  /** The next argument; `undefined` where there is none, or the option takes none. */
  readonly value: RawValue | undefined;
}

export interface RawValue {
  readonly element: XmlElement;
  readonly text: Certain<string>;
}

/** Options of QEMU's that take no value; any other takes the next argument, whatever that looks like. */
const flags: ReadonlySet<string> = new Set(
  '-S -s -daemonize -enable-kvm -full-screen -mem-prealloc -no-acpi -no-fd-bootchk -no-hpet -no-reboot -no-shutdown -no-user-config -nodefaults -nographic -only-migratable -preconfig -singlestep -snapshot -usb -win2k-hack'.split(
    ' ',
  ),
);

/**
 * The options among the raw arguments, in order. Behind one that a template decides an argument may be its value and no option, and so it is left out,
 * as are all where templates decide how many arguments there are.
 */
export function rawOptions(domain: Domain): readonly RawOption[] {
  return readOptions(domain).options;
}

/** The options with the first argument that stands where an option is, and of which nothing is known. */
export interface ReadOptions {
  readonly options: readonly RawOption[];
  readonly undecided: XmlElement | undefined;
}

export function readOptions({ element }: Domain): ReadOptions {
  const options: RawOption[] = [];
  let undecided: XmlElement | undefined;
  for (const commandline of path(element, 'qemu:commandline')) {
    if (commandline.templated) {
      undecided ??= commandline;
      continue;
    }
    const args = path(commandline, 'qemu:arg').map((arg) => ({ element: arg, text: value(arg, 'value') ?? known('') }));
    for (let i = 0; i < args.length; i++) {
      const arg = args[i];
      if (arg === undefined) continue;
      if ('unknown' in arg.text) {
        undecided ??= arg.element;
        i++;
        continue;
      }
      if (!arg.text.known.startsWith('-')) continue;
      const option = optionOf(arg.text.known);
      const value = flags.has(option) ? undefined : args[i + 1];
      options.push({ option, element: arg.element, value });
      if (value !== undefined) i++;
    }
  }
  return { options, undecided };
}
