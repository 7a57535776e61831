import type { Token } from '../../text/span';

/** A word of a script, or a string of a JSON form, which never expands. */
export type Argument = Token & { readonly expands?: boolean };

interface Wrapper {
  /** Options whose value is the next word. */
  readonly valued?: string;
  /** How many words stand before the wrapped command. */
  readonly operands?: number;
  /** Options that make it do something else than run the command. */
  readonly stops?: string;
}

/** Programs and built-ins that run the command behind them. */
const wrappers: ReadonlyMap<string, Wrapper> = new Map<string, Wrapper>([
  ['busybox', {}],
  ['builtin', {}],
  ['catatonit', {}],
  ['command', { stops: '-v -V' }],
  ['doas', { valued: '-u -C' }],
  ['dumb-init', { valued: '-r --rewrite' }],
  ['env', { valued: '-u --unset -C --chdir' }],
  ['exec', { valued: '-a' }],
  ['gosu', { operands: 1 }],
  ['ionice', { valued: '-c -n --class --classdata' }],
  ['nice', { valued: '-n --adjustment' }],
  ['nohup', {}],
  ['setsid', {}],
  ['stdbuf', { valued: '-i -o -e' }],
  ['su-exec', { operands: 1 }],
  ['sudo', { valued: '-u -g -h -p -C -r -t -T -D -R -U --user --group', stops: '-l -v -e --list --edit' }],
  ['time', { valued: '-f -o' }],
  ['timeout', { valued: '-s -k --signal --kill-after', operands: 1 }],
  ['tini', { valued: '-p -e' }],
]);

const shells = new Set(['sh', 'bash', 'dash', 'ash', 'ksh', 'zsh']);

/** The last component of a program's path, without `.exe`. */
export function programName(path: string): string {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  return name.toLowerCase().endsWith('.exe') ? name.slice(0, -4) : name;
}

/** Whether a program of this name reads POSIX shell. */
export function isPosixShell(path: string): boolean {
  return shells.has(programName(path));
}

/**
 * The words from the program that really runs on: `sudo -u app env A=1 nginx -g x` gives `nginx -g x`.
 * Empty where the words end before one is named.
 */
export function programWords<T extends Argument>(words: readonly T[]): readonly T[] {
  let index = 0;
  for (;;) {
    const head = words[index];
    const wrapper = head === undefined || head.expands ? undefined : wrappers.get(programName(head.text));
    if (wrapper === undefined) return words.slice(index);
    const behind = behindWrapper(words, index + 1, wrapper);
    if (behind === undefined) return words.slice(index);
    index = behind;
  }
}

/** Where the wrapped command begins; `undefined` where nothing is wrapped. */
function behindWrapper(words: readonly Argument[], first: number, wrapper: Wrapper): number | undefined {
  const valued = wrapper.valued?.split(' ') ?? [];
  const stops = wrapper.stops?.split(' ') ?? [];
  let index = first;
  let operands = wrapper.operands ?? 0;
  for (let options = true; index < words.length; index++) {
    const text = words[index]?.text ?? '';
    if (options && text === '--') options = false;
    else if (options && text.startsWith('-') && text.length > 1) {
      if (stops.includes(text)) return undefined;
      if (valued.includes(text)) index++;
    } else if (/^[A-Za-z_]\w*=/.test(text)) continue;
    else if (operands-- <= 0) return index;
  }
  return index === first ? undefined : Math.min(index, words.length);
}

/** The script in `sh -c 'script'` and its like. */
export function inlineScript<T extends Argument>(words: readonly T[]): T | undefined {
  const program = programWords(words);
  const shell = program[0];
  if (shell === undefined || shell.expands || !isPosixShell(shell.text)) return undefined;
  const index = program.findIndex((word, at) => at > 0 && /^-[a-z]*c$/.test(word.text));
  return index < 0 ? undefined : program[index + 1];
}
