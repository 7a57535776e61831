import { asksForService } from '../../knowledge/programs';
import { scriptedService } from '../../knowledge/whole-systems';
import { valueOf } from '../../model/certain';
import { imageOf } from '../../workspace/compose/service/image';
import type { Image } from '../../workspace/workload';
import { defineRule, type InstructionSubject, type Report, type RuleContext } from '../rule';
import { isUnknown } from '../support/demands';
import { initCommand, initOn, isSystemdBase, startsAsTheImage } from '../support/systemd';
import { commandsRunBy } from './support/starts';
import type text from './systemd-as-pid1.text';

export default defineRule<typeof text>({
  id: 'dockerfile/systemd-as-pid1',
  on: 'instruction',
  since: '0.2.0',
  audience: 'everyone',
  twins: ['DL3001'],
  claims: [
    'systemd-inside-container',
    'one-application-per-container',
    'dockerfile-stop-signal',
    'dockerfile-builds-environment',
    'docker-writable-cgroups',
    'kvm-for-systems',
  ],
  messages: {
    systemd: 'information',
    init: 'information',
    image: 'information',
    signal: 'information',
    unit: 'warning',
    script: 'warning',
  },
  *check(subject, context) {
    const { instruction, file } = subject;
    switch (instruction.keyword) {
      case 'RUN':
        yield* startedInBuild(subject, context);
        return;
      case 'CMD':
      case 'ENTRYPOINT': {
        const running = commandsRunBy(subject, context);
        const image = subject.builtBy.find(({ start }) => start.entrypoint === instruction || start.command === instruction);
        const [word] = initCommand(running?.commands ?? [])?.words ?? [];
        if (word === undefined || image === undefined) return;
        const base = valueOf(image.base);
        const init = initOn(base === undefined ? undefined : imageOf(base).name);
        yield { message: init === 'other' ? 'init' : 'systemd', at: { file, span: word.span } };
        return;
      }
      case 'FROM':
        yield* ofBase(subject, context);
    }
  },
});

/** What the image below starts, told by its name or by the signal that the Dockerfile sets; looked at once for an image, at its lowest FROM. */
function* ofBase({ file, image, stage }: InstructionSubject, context: RuleContext): Iterable<Report<typeof text>> {
  if (stage === undefined || image?.stages.at(-1) !== stage || !isLeftAsItIs(image, context)) return;
  if (isSystemdBase(image.base)) {
    yield { message: 'image', values: { image: stage.image.text }, at: { file, span: stage.image.span } };
    return;
  }
  const [signal] = image.effective('STOPSIGNAL')?.instruction.words ?? [];
  if (signal !== undefined && /^(?:(?:SIG)?RTMIN\+3|37)$/.test(signal.text)) yield { message: 'signal', at: { file, span: signal.span } };
}

/** Whether the image, or a service that builds it, starts what its base image does. */
function isLeftAsItIs(image: Image, context: RuleContext): boolean {
  if (!startsAsTheImage(image.started)) return false;
  return image.builders.length === 0 || image.builders.some((service) => startsAsTheImage(context.of(service).start));
}

/** Services that a build step starts: systemd is not there to do so, and what a script starts ends with the step unless the step goes on to use it. */
function* startedInBuild(subject: InstructionSubject, context: RuleContext): Iterable<Report<typeof text>> {
  const commands = commandsRunBy(subject, context)?.commands ?? [];
  for (const [index, { names, words, mayFail }] of commands.entries()) {
    const [word] = words;
    const isScript = word !== undefined && scriptedService(names, word.text) !== undefined;
    const asked = mayFail ? undefined : (asksForService(names) ?? (isScript ? 'scripts' : undefined));
    if (word === undefined || asked === undefined || words.some(isUnknown) || (asked === 'scripts' && index < commands.length - 1))
      continue;
    yield {
      message: asked === 'systemd' ? 'unit' : 'script',
      values: { command: [word.text, ...names.slice(1)].join(' ') },
      at: { file: subject.file, span: word.span },
    };
  }
}
