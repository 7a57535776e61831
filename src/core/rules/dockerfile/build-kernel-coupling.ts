import { modulePackageIn } from '../../knowledge/kernel-modules';
import type { Argument } from '../../model/shell/commands';
import type { RunCommand } from '../../model/shell/unfold';
import { contains, type Span } from '../../text/span';
import { defineRule } from '../rule';
import type text from './build-kernel-coupling.text';
import { commandsRunBy } from './support/starts';

/** Files that tell of the running kernel, and those that an installed one leaves. */
const kernelFile = /^(?:\/proc\/version(?:_signature)?|\/proc\/config\.gz|\/boot\/(?:config|vmlinuz|initrd\.img|System\.map)\S*)$/;
/** Programs that take such files away or make room for them, and do not read them. */
const tidying = new Set(['rm', 'mkdir', 'chmod', 'chown', 'touch', 'ls', 'du', 'mv', 'find', 'echo', 'printf', 'update-initramfs']);

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
    for (const command of running.commands) {
      const [word] = command.words;
      if (word === undefined) continue;
      // Headers of the running kernel are another finding.
      if (asksRelease(command) && isUsed(model.text, command, word) && !packages.some((span) => contains(span, word.span)))
        yield { message: 'release', values: { command: command.names.join(' ') }, at: { file, span: spanAll(command, word) } };
      if (tidying.has(command.names[0] ?? '')) continue;
      const read = command.words.slice(1).find(({ text }) => kernelFile.test(text));
      if (read) yield { message: 'file', values: { path: read.text }, at: { file, span: read.span } };
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

/** Whether what it prints goes into a word or a file, and not only into the build’s log. */
function isUsed(text: string, { redirections }: RunCommand, { span }: Argument): boolean {
  const before = text.slice(Math.max(0, span.start - 16), span.start).trimEnd();
  return (
    before.endsWith('$(') ||
    before.endsWith('`') ||
    redirections.some(({ operator, target }) => operator.startsWith('>') && !/^\/dev\/|^[12]$/.test(target.text))
  );
}

function spanAll({ words }: RunCommand, first: Argument): Span {
  return { start: first.span.start, end: words.at(-1)?.span.end ?? first.span.end };
}
