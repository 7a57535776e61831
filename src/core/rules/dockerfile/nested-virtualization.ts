import { isMachineImage, runsMachines } from '../../knowledge/virtual-machines';
import { valueOf } from '../../model/certain';
import { imageOf } from '../../workspace/compose/service/image';
import { defineRule } from '../rule';
import { commandsRunBy } from './support/starts';
import type text from './nested-virtualization.text';

export default defineRule<typeof text>({
  id: 'dockerfile/nested-virtualization',
  on: 'instruction',
  since: '0.2.0',
  audience: 'everyone',
  claims: [
    'docker-runs-inside-vm',
    'kvm-hardware-full-virtualization',
    'kvm-ecosystem',
    'kvm-nested-guests',
    'qemu-tcg-outside-security-support',
    'kvm-image-portability',
  ],
  messages: { base: 'information', start: 'information' },
  *check(subject, context) {
    const { instruction, file, image, stage } = subject;
    if (instruction.keyword === 'FROM') {
      const base = valueOf(image?.base);
      if (stage === undefined || base === undefined || image?.stages.at(-1) !== stage || !isMachineImage(imageOf(base))) return;
      yield { message: 'base', values: { image: stage.image.text }, at: { file, span: stage.image.span } };
      return;
    }
    const running = commandsRunBy(subject, context);
    if (running?.at !== 'start') return;
    const started = running.commands.find(({ names: [program] }) => program !== undefined && runsMachines(program));
    const [word] = started?.words ?? [];
    if (word !== undefined) yield { message: 'start', values: { program: started?.names[0] ?? '' }, at: { file, span: word.span } };
  },
});
