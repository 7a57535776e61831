import { modulePackageIn } from '../../knowledge/kernel-modules';
import type { Argument } from '../../model/shell/commands';
import type { RunCommand } from '../../model/shell/unfold';
import { contains, type Span } from '../../text/span';
import { defineRule } from '../rule';
import type text from './build-kernel-coupling.text';
import { commandsRunBy } from './support/starts';

/** Files that tell of the running kernel; `/boot` is none of them, since a step finds the image's own there. */
const kernelFile = /^\/proc\/(?:version(?:_signature)?|config\.gz)$/;
/** Programs that print what they are given. */
const printers: ReadonlySet<string> = new Set(['echo', 'printf', 'cat', 'head']);

export default defineRule<typeof text>({
  id: 'dockerfile/build-kernel-coupling',
  on: 'instruction',
  since: '0.2.0',
  audience: 'everyone',
  claims: ['dockerfile-run-uses-builder-kernel', 'dockerfile-image-has-no-kernel', 'docker-shared-kernel', 'vm-any-kernel'],
  messages: { release: 'warning', file: 'warning' },
  *check(subject, context) {
    const { file, model } = subject;
    const running = commandsRunBy(subject, context);
    if (running?.at !== 'build') return;
    const packages = running.commands.flatMap(({ names, words }): readonly Span[] => {
      const index = modulePackageIn(names);
      const named = index === undefined ? undefined : words[index];
      return named ? [named.span] : [];
    });
    const logged = running.commands.filter(isLogged).flatMap(({ words }) => words.slice(1));
    for (const command of running.commands) {
      const [word] = command.words;
      if (word === undefined) continue;
      const isIn = ({ span }: { readonly span: Span }) => contains(span, word.span);
      const isSubstituted = /(?:\$\(|`)\s*$/.test(model.text.slice(Math.max(0, word.span.start - 16), word.span.start));
      const isUsed = (isSubstituted && !logged.some(isIn)) || (isWritten(command) && !isNote(command));
      // Headers of the running kernel are another finding.
      if (asksRelease(command) && isUsed && !packages.some((span) => isIn({ span })))
        yield { message: 'release', values: { command: command.names.join(' ') }, at: { file, span: spanAll(command, word) } };
      const read = command.words.slice(1).find(({ text }) => kernelFile.test(text));
      if (read && (isSubstituted || !isLogged(command) || isPiped(model.text, command)))
        yield { message: 'file', values: { path: read.text }, at: { file, span: read.span } };
    }
  },
});

/** `uname` with an option that prints the kernel’s release or version; machine and system are the same wherever the image fits. */
function asksRelease({ names: [program, ...options] }: RunCommand): boolean {
  return (
    program === 'uname' &&
    options.some((option) => /^-[a-z]*[arv]/.test(option) || /^--(?:all|kernel-release|kernel-version)$/.test(option))
  );
}

/** All that `uname` knows in one line is a note for people, of no use as a name or a path. */
function isNote({ names }: RunCommand): boolean {
  return names.some((option) => option === '-a' || option === '--all');
}

function isWritten({ redirections }: RunCommand): boolean {
  return redirections.some(({ operator, target }) => operator.startsWith('>') && !/^\/dev\/|^[12]$/.test(target.text));
}

/** Whether all that it does is print something to the log of the build. */
function isLogged(command: RunCommand): boolean {
  return printers.has(command.names[0] ?? '') && !isWritten(command);
}

function isPiped(text: string, { words }: RunCommand): boolean {
  const end = words.at(-1)?.span.end ?? 0;
  return /^["'\s\\]*\|(?!\|)/.test(text.slice(end, end + 80));
}

function spanAll({ words }: RunCommand, first: Argument): Span {
  return { start: first.span.start, end: words.at(-1)?.span.end ?? first.span.end };
}
