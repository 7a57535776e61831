import { valueOf } from '../../model/certain';
import type { Stage } from '../../model/dockerfile/types';
import { programName } from '../../model/shell/commands';
import { imageOf } from '../../workspace/compose/service/image';
import type { Start } from '../../workspace/start';
import type { Image } from '../../workspace/workload';
import { defineRule } from '../rule';
import type text from './toolchain-in-runtime.text';

/** Official images that hold a compiler or build tool, and programs by which they themselves are what is run. */
const toolchains: ReadonlyMap<string, RegExp> = new Map([
  [
    'library/golang',
    /^(?:go|gopls|air|dlv|reflex|CompileDaemon|staticcheck|golangci-lint|govulncheck|gosec|gotestsum|ginkgo|mage|task|make)$/,
  ],
  ['library/rust', /^(?:cargo|rustc|trunk)$/],
  ['library/gcc', /^(?:gcc|g\+\+|make|cmake|ninja)$/],
  ['library/maven', /^(?:mvn|mvnw|mvn-entrypoint\.sh)$/],
  ['library/gradle', /^gradlew?$/],
  ['library/swift', /^swift$/],
  ['dotnet/sdk', /^$/],
]);
const shells = /^(?:ba|da|a|z)?sh$|^(?:sleep|tail|entrypoint.*|.*\.sh)$/;
const forDevelopment = /(?:^|[-_.])(?:dev|devel|development|debug|test|tests|testing|lint|ci|sdk|watch)(?:[-_.]|$)/i;

export default defineRule<typeof text>({
  id: 'dockerfile/toolchain-in-runtime',
  on: 'image',
  since: '0.2.0',
  audience: 'careful',
  claims: ['dockerfile-last-stage-ships', 'dockerfile-distroless-no-shell', 'docker-layered-images', 'docker-density'],
  messages: { toolchain: 'hint', passed: 'hint' },
  *check(image, { of }) {
    const lowest = image.stages.at(-1);
    const base = valueOf(image.base);
    const reference = base === undefined ? undefined : imageOf(base);
    const tool = reference && toolchains.get(reference.path);
    if (lowest === undefined || reference === undefined || tool === undefined || /(?:^|-)slim(?:-|$)/.test(reference.tag ?? '')) return;
    const name = image.stages[0].name?.text ?? '';
    if (forDevelopment.test(name) || /(?:^|\/)\.devcontainer\//.test(image.file) || forDevelopment.test(image.file.split('/').at(-1) ?? ''))
      return;
    const starts = image.builders.length > 0 ? image.builders.map((service) => of(service).start) : [image.started];
    if (!starts.every((start) => runsResult(start, tool))) return;
    const [word] = image.started.commands[0]?.words ?? [];
    const values = { image: lowest.image.text, program: resultOf(starts[0]) };
    const at = { file: image.file, span: lowest.image.span };
    const start = word ? [{ message: 'start' as const, at: word }] : [];
    const result = resultStage(image);
    if (result === undefined) yield { message: 'toolchain', values, at, related: start };
    else {
      const targets = image.builders.flatMap((service) => service.text('build.target') ?? []).slice(0, 1);
      yield {
        message: 'passed',
        values: { ...values, other: result.image.text },
        at,
        related: [
          ...start,
          { message: 'result', at: { file: image.file, span: result.image.span } },
          ...targets.map((target) => ({ message: 'target' as const, at: target.at })),
        ],
      };
    }
  },
});

/** A stage behind the target that copies from it and is built on something else. */
function resultStage({ stages: [target], model }: Image): Stage | undefined {
  const names = [target.name?.text.toLowerCase(), String(target.index)];
  return model.stages.find(
    ({ index, image, instructions }) =>
      index > target.index &&
      !names.includes(image.text.toLowerCase()) &&
      instructions.some(
        ({ keyword, flags }) =>
          keyword === 'COPY' && flags.some(({ name, value }) => name === 'from' && names.includes(value?.toLowerCase())),
      ),
  );
}

/** What is started, by its name; of .NET the assembly, of Java the archive. */
function resultOf(start: Start | undefined): string {
  const names = start?.commands[0]?.names ?? [];
  const [program = '', file = ''] = names;
  if (program === 'java') return programName(names[names.indexOf('-jar') + 1] ?? program);
  return program === 'dotnet' ? programName(file) : program;
}

/** Whether what is started is surely what was built, and neither the tool itself nor a shell or script that may call it. */
function runsResult({ commands }: Start, tool: RegExp): boolean {
  const [only, more] = commands;
  const program = only?.names[0];
  if (only === undefined || program === undefined || more !== undefined || only.words.some(({ expands }) => expands)) return false;
  if (program === 'dotnet') return /\.dll$/.test(only.names[1] ?? '') || only.names[1] === 'exec';
  return !tool.test(program) && !shells.test(program);
}
