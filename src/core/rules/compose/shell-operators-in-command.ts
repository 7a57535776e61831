import { valueOf } from '../../model/certain';
import { isPosixShell, programWords } from '../../model/shell/commands';
import { lexShell } from '../../model/shell/lex';
import { splitCommand } from '../../model/shell/split';
import type { Redirection } from '../../model/shell/types';
import type { ServiceContext } from '../../profile/context/service';
import { replacePart, setEntry } from '../../workspace/compose/edit';
import { placesIn } from '../../workspace/compose/service/words';
import type { EffectiveEntry, EffectiveScalar, Place } from '../../workspace/effective';
import { runsItsArguments } from '../../workspace/start';
import { defineRule, type Report } from '../rule';
import type text from './shell-operators-in-command.text';
import { offer } from './support/fixes';

type Key = 'command' | 'entrypoint';

export default defineRule<typeof text>({
  id: 'compose/shell-operators-in-command',
  on: 'service',
  since: '0.2.0',
  audience: 'everyone',
  claims: [
    'compose-command-without-shell',
    'engine-empty-command-is-none',
    'dockerfile-shell-form-hides-signals',
    'docker-for-applications',
  ],
  messages: { dropped: 'error', nothing: 'error', redirection: 'warning', harmless: 'hint', refused: 'error' },
  *check(service, context) {
    for (const key of ['entrypoint', 'command'] as const) {
      const entry = service.entry(key);
      if (entry?.value?.type === 'scalar' && !entry.value.node.template) yield* inString(key, entry, entry.value, context.of(service));
    }
  },
});

function* inString(key: Key, entry: EffectiveEntry, scalar: EffectiveScalar, context: ServiceContext): Iterable<Report<typeof text>> {
  const known = valueOf(scalar.value);
  // Behind a variable that is not known anything may be quoted.
  const sure = known ?? scalar.raw.slice(0, scalar.raw.indexOf('$'));
  const { words, dropped, refused } = splitCommand(sure, 0);
  const locate = placesIn(scalar);
  const whole: Place = { file: scalar.origin.file, span: scalar.origin.span };
  if (refused !== undefined) {
    if (known !== undefined) yield { message: 'refused', at: { ...whole, span: locate(refused, refused + 1) } };
    return;
  }
  if (dropped === undefined) return;
  const rest = (known ?? scalar.raw).slice(dropped).trimEnd();
  const operator = /^(?:&&|\|\||\d*>>|\d*>&?|[;&|<])/.exec(rest)?.[0] ?? rest;
  const at = { ...whole, span: locate(dropped, dropped + operator.length) };
  // Within a word, as in an address, the operator was meant as a letter.
  const isGlued = operator === '&' && /\S&\S/.test((known ?? scalar.raw).slice(dropped - 1, dropped + 2));
  const fixes = isGlued ? [] : inShell(key, entry, scalar, context);
  const loss = words.length === 0 ? 'nothing' : lossOf(rest);
  const kept = words.map((word) => word.text).join(' ');
  if (loss === 'harmless') {
    const written = { value: scalar.value, at: scalar.origin, entry, item: undefined };
    const tidied =
      known === scalar.raw ? replacePart(written, sure.slice(0, dropped).trimEnd().length, dropped + rest.length, '') : undefined;
    yield { message: 'harmless', values: { rest }, at, fixes: offer('tidy', 'safe', tidied) };
  } else if (loss === 'dropped') yield { message: 'dropped', values: { kept, operator }, at, fixes };
  else yield { message: loss, values: { operator }, at, fixes };
}

/** The outputs of a container’s first process, by the names of their files. */
const logFile = /^(?:\/dev\/std(?:out|err)|\/proc\/(?:1|self)\/fd\/[12])$/;

/** What is lost with what stands behind the operator: a command or arguments, a redirection to somewhere, or nothing. */
function lossOf(rest: string): 'dropped' | 'redirection' | 'harmless' {
  const { commands } = lexShell(rest.replace(/^[;&|\s]+/, ''), 0);
  if (commands.length > 0) return 'dropped';
  // A redirection alone is no command to the lexer; behind one that does nothing it shows itself.
  const redirections = lexShell(`: ${rest}`, 0).commands.flatMap((command): readonly Redirection[] => command.redirections ?? []);
  const toLog = redirections.every(({ operator, target }) => (operator === '>&' ? /^[12]$/ : logFile).test(target.text));
  return toLog ? 'harmless' : 'redirection';
}

/** The same line by a shell, where what is in front of it takes a command. */
function inShell(key: Key, entry: EffectiveEntry, { raw, node, model }: EffectiveScalar, context: ServiceContext) {
  const { entrypoint, command } = context.start;
  const line = raw.trim();
  if (context.technology === 'windows-container' || line.includes('\n') || node.tag !== undefined) return [];
  // Behind an operator the splitter counts no parentheses, but a shell does; what it would refuse is not offered.
  if (lexShell(line, 0).commands.length === 0 || model.templated) return [];
  const run = () =>
    offer(
      'shell',
      'review',
      setEntry(entry, `[${(scriptBehindShell(line) ?? ['sh', '-c', line]).map((word) => JSON.stringify(word)).join(', ')}]`),
    );
  if (key === 'entrypoint') return command.by === 'nobody' || command.by === 'image' ? run() : [];
  if (entrypoint.by === 'dockerfile' && entrypoint.instruction?.form === 'shell') return [];
  if (entrypoint.words.some(({ expands }) => expands)) return [];
  if (runsItsArguments(entrypoint.words)) return run();
  const [shell, ...options] = programWords(entrypoint.words);
  return shell && isPosixShell(shell.text) && options.length === 1 && /^-[a-z]*c$/.test(options[0]?.text ?? '')
    ? offer('whole', 'review', setEntry(entry, `[${JSON.stringify(line)}]`))
    : [];
}

/** A line that names a shell and forgets to quote the script for it: `bash -c npm install && npm start`. */
function scriptBehindShell(line: string): readonly [shell: string, option: string, script: string] | undefined {
  const [, shell = '', option = '', script = ''] = /^(\S+)[ \t]+(-[a-z]*c)[ \t]+([^\s"'].*)$/.exec(line) ?? [];
  return isPosixShell(shell) ? [shell, option, script] : undefined;
}
