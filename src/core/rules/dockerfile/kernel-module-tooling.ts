import { handlesModules, modulePackageIn } from '../../knowledge/kernel-modules';
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
  messages: { build: 'warning', prepares: 'warning', package: 'warning', start: 'information', tolerated: 'hint' },
  *check(subject, context) {
    const { file } = subject;
    const running = commandsRunBy(subject, context);
    for (const { names, words, mayFail } of running?.commands ?? []) {
      const program = names[0] ?? '';
      const index = running?.at === 'build' ? modulePackageIn(names) : undefined;
      const [word, named] = [words[0], index === undefined ? undefined : words[index]];
      if (named !== undefined) yield { message: 'package', values: { package: named.text }, at: { file, span: named.span } };
      const handled = handlesModules(names);
      if (word === undefined || handled === undefined || words.some(isUnknown)) continue;
      const found = { values: { program }, at: { file, span: word.span } };
      if (running?.at === 'build') yield { message: handled === 'loads' ? 'build' : 'prepares', ...found };
      // At its start a container prepares modules only to load them.
      else if (handled === 'loads') yield { message: mayFail ? 'tolerated' : 'start', ...found };
    }
  },
});
