import { modulePackageIn, touchesKernelModules } from '../../knowledge/kernel-modules';
import { defineRule } from '../rule';
import { isUnknown } from '../support/demands';
import type text from './kernel-module-tooling.text';
import { commandsRunBy } from './support/starts';

export default defineRule<typeof text>({
  id: 'dockerfile/kernel-module-tooling',
  on: 'instruction',
  since: '0.1.0',
  audience: 'everyone',
  claims: ['docker-shared-kernel', 'dockerfile-run-uses-builder-kernel', 'vm-any-kernel', 'kvm-strong-isolation'],
  messages: { build: 'warning', package: 'warning', start: 'information', tolerated: 'hint' },
  *check(subject, context) {
    const { file } = subject;
    const running = commandsRunBy(subject, context);
    for (const { names, words, mayFail } of running?.commands ?? []) {
      const program = names[0] ?? '';
      const index = running?.at === 'build' ? modulePackageIn(names) : undefined;
      const [word, named] = [words[0], index === undefined ? undefined : words[index]];
      if (named !== undefined) yield { message: 'package', values: { package: named.text }, at: { file, span: named.span } };
      if (word === undefined || words.some(isUnknown) || !touchesKernelModules(names)) continue;
      const message = running?.at === 'build' ? 'build' : mayFail ? 'tolerated' : 'start';
      yield { message, values: { program }, at: { file, span: word.span } };
    }
  },
});
