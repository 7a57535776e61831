import { knownImage } from '../../knowledge/images';
import { valueOf } from '../../model/certain';
import { insertAfter, insertBefore } from '../../model/dockerfile/edits';
import type { Instruction } from '../../model/dockerfile/types';
import { imageIdentity } from '../../profile/context/identity';
import { isWindowsBase } from '../../profile/technology';
import type { TextEdit } from '../../text/edit';
import { imageOf } from '../../workspace/compose/service/image';
import type { Image } from '../../workspace/workload';
import { defineRule, type RuleContext } from '../rule';
import type text from './effective-root-user.text';

/** Stages that are not what is run in the end. */
const onTheWay = /^(?:dev|develop|development|debug|test|tests|ci|lint|build|builder|deps|base)$/i;

/** Whether somebody runs the image as it says: a service that names no user of its own, or whoever else builds it. */
function isRunAsItSays({ builders }: Image, context: RuleContext): boolean {
  if (builders.length === 0) return true;
  return builders
    .map((service) => context.of(service))
    .some(({ identity, mapped }) => identity.kind === 'root' && mapped === false && identity.at?.file !== undefined);
}

/** A user that the stage, or one below it, had before it went back to root. */
function earlierUser({ stages }: Image, last: Instruction | undefined): string | undefined {
  const users = stages.flatMap(({ instructions }) => [...instructions].reverse().filter(({ keyword }) => keyword === 'USER'));
  const before = users.filter((instruction) => instruction !== last).map(({ words }) => words[0]?.text ?? '');
  return before.find((user) => user !== '' && !/^(?:root|0)(?::|$)/.test(user));
}

interface Step {
  readonly title: 'ready' | 'back' | 'create' | 'number';
  readonly values?: { readonly user: string };
  readonly lines: readonly string[];
}

const uid = '10001:10001';

/** How the image gets another user, by what it is built on. */
function stepFor(image: Image, last: Instruction | undefined): Step | undefined {
  const earlier = earlierUser(image, last);
  if (earlier !== undefined) return { title: 'back', values: { user: earlier }, lines: [`USER ${earlier}`] };
  const name = valueOf(image.base);
  if (name === undefined) return undefined;
  if (name === 'scratch') return { title: 'number', values: { user: uid }, lines: [`USER ${uid}`] };
  const base = imageOf(name);
  const ready = knownImage(base)?.user;
  if (ready !== undefined) return { title: 'ready', values: { user: ready }, lines: [`USER ${ready}`] };
  if (base.path.startsWith('distroless/')) return { title: 'ready', values: { user: 'nonroot' }, lines: ['USER nonroot'] };
  if (base.name === 'alpine' || /alpine/.test(base.tag ?? ''))
    return { title: 'create', lines: ['RUN adduser -D -H -u 10001 app', `USER ${uid}`] };
  const hasUseradd = /^(?:library\/)?(?:debian|ubuntu|python|golang|ruby|eclipse-temurin)$/.test(base.path);
  return hasUseradd ? { title: 'create', lines: ['RUN useradd --no-create-home --uid 10001 app', `USER ${uid}`] } : undefined;
}

/** The last instruction that runs as root, or what is started, before or after which the user changes. */
function changeUser(image: Image, lines: readonly string[], explicit: Instruction | undefined): readonly TextEdit[] {
  const [stage] = image.stages;
  const started = [...stage.instructions].reverse().find(({ keyword }) => keyword === 'CMD' || keyword === 'ENTRYPOINT');
  const firstStart = stage.instructions.find(({ keyword }) => keyword === 'CMD' || keyword === 'ENTRYPOINT');
  const behind = explicit && started && explicit.span.start > started.span.start;
  if (started && firstStart && !behind) return insertBefore(image.model, started === firstStart ? started : firstStart, lines);
  const end = stage.instructions.at(-1) ?? stage.from;
  return insertAfter(image.model, end, lines);
}

export default defineRule<typeof text>({
  id: 'dockerfile/effective-root-user',
  on: 'image',
  since: '0.2.0',
  audience: 'careful',
  serves: ['isolation'],
  twins: ['DL3002'],
  claims: [
    'dockerfile-root-by-default',
    'docker-userns-not-remapped-by-default',
    'docker-weaker-isolation',
    'docker-capabilities-empty-for-non-root',
    'cis-docker-container-user',
  ],
  messages: { absent: 'hint', explicit: 'hint' },
  *check(image, context) {
    if (isWindowsBase(image) || imageIdentity(image, context.settings).kind !== 'root') return;
    const [stage] = image.stages;
    if (image.builders.length === 0 && onTheWay.test(stage.name?.text ?? '')) return;
    if (!isRunAsItSays(image, context)) return;
    const last = image.effective('USER');
    const explicit = last?.stage === stage ? last.instruction : undefined;
    const step = stepFor(image, last?.instruction);
    const edits = step ? changeUser(image, step.lines, explicit) : [];
    const fixes =
      step && edits.length > 0
        ? [
            {
              title: step.title,
              values: step.values ?? { user: 'app' },
              safety: 'review' as const,
              edits: edits.map((edit) => ({ ...edit, file: image.file })),
            },
          ]
        : [];
    if (last) yield { message: 'explicit', at: { file: image.file, span: last.instruction.span }, fixes };
    else yield { message: 'absent', values: { image: stage.image.text }, at: { file: image.file, span: stage.image.span }, fixes };
  },
});
