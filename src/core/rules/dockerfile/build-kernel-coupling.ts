import { modulePackageIn } from '../../knowledge/kernel-modules';
import type { Argument } from '../../model/shell/commands';
import type { RunCommand } from '../../model/shell/unfold';
import { countWhile } from '../../text/search';
import type { Span } from '../../text/span';
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
    // Headers of the running kernel are another finding.
    const isInPackage = within(
      running.commands.flatMap(({ names, words }) => {
        const index = modulePackageIn(names);
        return (index === undefined ? undefined : words[index]) ?? [];
      }),
    );
    const isLogged = within(running.commands.filter(printsOnly).flatMap(({ words }) => words.slice(1)));
    for (const command of running.commands) {
      const [word] = command.words;
      if (word === undefined) continue;
      const isSubstituted = /(?:\$\(|`)\s*$/.test(model.text.slice(Math.max(0, word.span.start - 16), word.span.start));
      if (asksRelease(command)) {
        const isUsed = (isSubstituted && !isLogged(word)) || (isWritten(command) && !isNote(command));
        if (isUsed && !isInPackage(word))
          yield { message: 'release', values: { command: command.names.join(' ') }, at: { file, span: spanAll(command, word) } };
      }
      const read = command.words.slice(1).find(({ text }) => kernelFile.test(text));
      if (read && (isSubstituted || !printsOnly(command) || isPiped(model.text, command)))
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

/** Whether a word stands inside one of these; since words hold each other or stand apart, it does where one that begins before it ends behind it. */
function within(outer: readonly Argument[]): (word: Argument) => boolean {
  const spans = outer.map(({ span }) => span).sort((a, b) => a.start - b.start);
  let furthest = 0;
  const ends = spans.map(({ end }) => (furthest = Math.max(furthest, end)));
  return ({ span }) => (ends[countWhile(spans, ({ start }) => start <= span.start) - 1] ?? 0) >= span.end;
}

/** All that `uname` knows in one line is a note for people, of no use as a name or a path. */
function isNote({ names }: RunCommand): boolean {
  return names.some((option) => option === '-a' || option === '--all');
}

function isWritten({ redirections }: RunCommand): boolean {
  return redirections.some(({ operator, target }) => operator.startsWith('>') && !/^\/dev\/|^[12]$/.test(target.text));
}

/** Whether all that it does is print something to the log of the build. */
function printsOnly(command: RunCommand): boolean {
  return printers.has(command.names[0] ?? '') && !isWritten(command);
}

function isPiped(text: string, { words }: RunCommand): boolean {
  const end = words.at(-1)?.span.end ?? 0;
  return /^["'\s\\]*\|(?!\|)/.test(text.slice(end, end + 80));
}

function spanAll({ words }: RunCommand, first: Argument): Span {
  return { start: first.span.start, end: words.at(-1)?.span.end ?? first.span.end };
}
