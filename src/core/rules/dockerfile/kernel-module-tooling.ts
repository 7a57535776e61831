import { modulePackageIn, touchesKernelModules } from '../../knowledge/kernel-modules';
import { defineRule } from '../rule';
import type text from './kernel-module-tooling.text';
import { commandsOf, isUnknown } from './support/commands';

export default defineRule<typeof text>({
  id: 'dockerfile/kernel-module-tooling',
  on: 'instruction',
  since: '0.1.0',
  audience: 'everyone',
  claims: ['docker-shared-kernel', 'dockerfile-run-uses-builder-kernel', 'vm-any-kernel', 'kvm-strong-isolation'],
  messages: { build: 'warning', package: 'warning', start: 'information', tolerated: 'hint' },
  *check({ file, instruction, within }) {
    const { keyword } = instruction;
    if ((keyword !== 'RUN' && keyword !== 'CMD' && keyword !== 'ENTRYPOINT') || within?.keyword === 'HEALTHCHECK') return;
    for (const { names, words, mayFail } of commandsOf(instruction)) {
      const program = names[0] ?? '';
      const index = keyword === 'RUN' ? modulePackageIn(names) : undefined;
      const [word, named] = [words[0], index === undefined ? undefined : words[index]];
      if (named !== undefined) yield { message: 'package', values: { package: named.text }, at: { file, span: named.span } };
      if (word === undefined || words.some(isUnknown) || !touchesKernelModules(names)) continue;
      const message = keyword === 'RUN' ? 'build' : mayFail ? 'tolerated' : 'start';
      yield { message, values: { program }, at: { file, span: word.span } };
    }
  },
});
