import { endsInExec } from '../../../exec-script';
import { isSystemInit } from '../../../programs';
import type { Described } from '../../../topic';

/** How a program is started: directly, by a shell that stays or gives way, or as the init of a whole system. */
export function startKind({ value, parts }: Described): 'direct' | 'system' | 'inner-shell' | 'replaced-shell' | 'shell' | undefined {
  if (value === undefined || value === '[]') return undefined;
  if (parts.form !== 'json') return endsInExec(value) ? 'replaced-shell' : 'shell';
  const [program = '', option = '', script = ''] = [...value.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map((match) => match[1] ?? '');
  if (isSystemInit(program)) return 'system';
  const shell = /^(?:\/(?:usr\/)?bin\/)?(?:ba|da|a|z|k)?sh$/.test(program) && /^-\w*c$/.test(option);
  return shell ? (endsInExec(script) ? 'replaced-shell' : 'inner-shell') : 'direct';
}
