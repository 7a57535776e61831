import { endsInExec } from '../../../exec-script';
import { isSystemInit } from '../../../programs';
import type { Described } from '../../../topic';

/** How Compose has a program started: by words of a list or of a text, by a shell, as the init of a whole system, cut off at an operator, or not at all. */
export type CommandKind = 'empty' | 'list' | 'words' | 'cut' | 'shell' | 'replaced-shell' | 'system';

/** The kind of a `command` or `entrypoint`; `undefined` where it is not known. */
export function commandKind({ value, parts }: Described): CommandKind | undefined {
  if (value === undefined) return undefined;
  const isList = parts.form === 'json';
  const [program, option = '', script = ''] = firstWords(value, isList);
  if (program === undefined) return 'empty';
  if (isSystemInit(program)) return 'system';
  if (isShell(program) && /^-\w*c$/.test(option)) return endsInExec(script) ? 'replaced-shell' : 'shell';
  if (isList) return 'list';
  return hasOperator(value) ? 'cut' : 'words';
}

function isShell(program: string): boolean {
  return /^(?:\/(?:usr\/)?bin\/)?(?:ba|da|a|z|k)?sh$/.test(program);
}

/** The first three words, without their quotes. */
function firstWords(value: string, isList: boolean): readonly string[] {
  const words: string[] = [];
  const pattern = isList ? /"((?:[^"\\]|\\.)*)"/g : /"((?:[^"\\]|\\.)*)"|'([^']*)'|([^\s"']+)/g;
  for (const [, double, single, bare] of value.matchAll(pattern)) {
    if (words.push(double ?? single ?? bare ?? '') === 3) break;
  }
  return words;
}

/** Whether an operator of shells stands outside quotes, at which Compose drops the rest. */
function hasOperator(value: string): boolean {
  let quote = '';
  for (let i = 0; i < value.length; i++) {
    const char = value.charAt(i);
    if (char === '\\' && quote !== "'") i++;
    else if (quote !== '') quote = char === quote ? '' : quote;
    else if (char === '"' || char === "'") quote = char;
    else if (/[;&|<>]/.test(char)) return true;
  }
  return false;
}
