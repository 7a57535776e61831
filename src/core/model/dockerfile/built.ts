import { unknown } from '../certain';
import type { Certain } from '../certain';
import type { BuildArguments } from './scope';
import { stageGraph } from './stages';
import type { StageChain, StageGraph } from './stages';
import type { DockerfileModel, Instruction, Stage } from './types';

/**
 * The stages whose instructions a build of the target runs, each with the image below it: the target's own chain, the stages it copies
 * or mounts from, and theirs.
 */
export function builtStages(
  model: DockerfileModel,
  chain: StageChain,
  buildArguments?: BuildArguments,
): ReadonlyMap<Stage, Certain<string>> {
  const graph = stageGraph(model, buildArguments);
  const bases = basesOf(model, graph);
  const built = new Map<Stage, Certain<string>>();
  const pending = [...chain.stages];
  for (let stage = pending.pop(); stage !== undefined; stage = pending.pop()) {
    if (built.has(stage)) continue;
    built.set(stage, bases.get(stage) ?? unknown('variable'));
    const parent = graph.parents.get(stage);
    if (parent !== undefined) pending.push(parent);
    for (const source of stage.instructions.flatMap(sourcesOf)) {
      const from = stageNamed(model, graph, source, stage);
      if (from !== undefined) pending.push(from);
    }
  }
  return built;
}

function basesOf({ stages }: DockerfileModel, { images, parents }: StageGraph): ReadonlyMap<Stage, Certain<string>> {
  const bases = new Map<Stage, Certain<string>>();
  for (const stage of stages) {
    const parent = parents.get(stage);
    bases.set(stage, (parent === undefined ? images.get(stage) : bases.get(parent)) ?? unknown('variable'));
  }
  return bases;
}

/** What an instruction reads from besides the build context: `COPY --from`, `RUN --mount=from`. */
function sourcesOf({ flags, nested }: Instruction): readonly string[] {
  const named = flags.flatMap((flag) =>
    flag.name === 'from' ? [flag.value] : flag.options.filter(({ key }) => key.text === 'from').map(({ value }) => value?.text),
  );
  return [...named.filter((name) => name !== undefined), ...(nested === undefined ? [] : sourcesOf(nested))];
}

/** The stage above `below` that a name or an index means. Of several of one name only the last is known here. */
function stageNamed({ stages }: DockerfileModel, { names }: StageGraph, name: string, below: Stage): Stage | undefined {
  const stage = names.get(name.toLowerCase()) ?? (/^\d+$/.test(name) ? stages[Number(name)] : undefined);
  return stage !== undefined && stage.index < below.index ? stage : undefined;
}
