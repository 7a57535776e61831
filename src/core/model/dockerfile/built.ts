import type { BuildArguments } from './scope';
import { stageChain } from './stages';
import type { StageChain } from './stages';
import type { DockerfileModel, Instruction, Stage } from './types';

/** The stages whose instructions a build of the target runs: the target's own chain, the stages it copies or mounts from, and theirs. */
export function builtStages(model: DockerfileModel, chain: StageChain, buildArguments?: BuildArguments): ReadonlySet<Stage> {
  const built = new Set<Stage>();
  const pending = [...chain.stages];
  for (let stage = pending.pop(); stage !== undefined; stage = pending.pop()) {
    if (built.has(stage)) continue;
    built.add(stage);
    for (const source of stage.instructions.flatMap(sourcesOf)) {
      const from = stageNamed(model, source, stage);
      if (from !== undefined && !built.has(from)) pending.push(...(stageChain(model, String(from.index), buildArguments)?.stages ?? []));
    }
  }
  return built;
}

/** What an instruction reads from besides the build context: `COPY --from`, `RUN --mount=from`. */
function sourcesOf(instruction: Instruction): readonly string[] {
  const { flags, nested } = instruction;
  const named = flags.flatMap((flag) =>
    flag.name === 'from' ? [flag.value] : flag.options.filter(({ key }) => key.text === 'from').map(({ value }) => value?.text),
  );
  return [...named.filter((name) => name !== undefined), ...(nested === undefined ? [] : sourcesOf(nested))];
}

/** The stage above `below` that a name or an index means. */
function stageNamed({ stages }: DockerfileModel, name: string, below: Stage): Stage | undefined {
  const above = stages.slice(0, below.index).reverse();
  return above.find((stage) => stage.name?.text.toLowerCase() === name.toLowerCase()) ?? above.find(({ index }) => String(index) === name);
}
