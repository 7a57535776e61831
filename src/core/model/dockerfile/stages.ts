import { unknown, valueOf } from '../certain';
import type { Certain } from '../certain';
import { oncePer } from '../../text/once';
import type { Token } from '../../text/span';
import { addToScope, expandImage, globalScope } from './scope';
import type { BuildArguments } from './scope';
import type { DockerfileModel, Instruction, Stage } from './types';
import type { Lookup } from './variables';

/** What a build of one target is made of. */
export interface StageChain {
  /** The target first, then the stage it is FROM, and so on. */
  readonly stages: readonly Stage[];
  /** The image below the last of them, or `scratch`. */
  readonly base: Certain<string>;
  /** Whether a stage that another one of the chain is FROM holds triggers, which run where the file does not show them. */
  readonly onbuild: boolean;
  /** All instructions of one keyword along the stages, the oldest first: EXPOSE, VOLUME, ENV and LABEL add up. Looked for once. */
  all(keyword: string): readonly Placed[];
}

/** An instruction and the stage that holds it. */
export interface Placed {
  readonly instruction: Instruction;
  readonly stage: Stage;
}

const noArguments: BuildArguments = new Map();

/** What each stage is FROM. */
export interface StageGraph {
  /** The image reference behind FROM, its variables filled in. */
  readonly images: ReadonlyMap<Stage, Certain<string>>;
  /** The stage of this file that it means; absent where it means an image. */
  readonly parents: ReadonlyMap<Stage, Stage>;
  /** The last stage of each name, in lower case. */
  readonly names: ReadonlyMap<string, Stage>;
}

/** How the stages of a file build on each other. */
export function stageGraph(model: DockerfileModel, buildArguments: BuildArguments = noArguments): StageGraph {
  const scope = globalScope(model.globalArguments, buildArguments);
  const names = new Map<string, Stage>();
  const parents = new Map<Stage, Stage>();
  const images = new Map<Stage, Certain<string>>();
  for (const stage of model.stages) {
    const image = expandImage(stage.image.text, scope);
    images.set(stage, image);
    const parent = 'known' in image ? names.get(image.known.toLowerCase()) : undefined;
    if (parent !== undefined) parents.set(stage, parent);
    if (stage.name !== undefined) names.set(stage.name.text.toLowerCase(), stage);
  }
  return { images, parents, names };
}

/**
 * The stages that make up a target: its name whatever the case, or its index; the last stage where none is given.
 * `undefined` where the file has no such stage.
 */
export function stageChain(
  model: DockerfileModel,
  target: string | undefined,
  buildArguments: BuildArguments = noArguments,
): StageChain | undefined {
  const { images, parents, names } = stageGraph(model, buildArguments);
  const stages: Stage[] = [];
  for (let stage = findStage(model, target, names); stage !== undefined; stage = parents.get(stage)) stages.push(stage);
  const last = stages[stages.length - 1];
  if (last === undefined) return undefined;
  const triggers = (stage: Stage): boolean => stage.instructions.some(({ keyword }) => keyword === 'ONBUILD');
  const all = oncePer((keyword: string) => [...placed(stages)].filter(({ instruction }) => instruction.keyword === keyword));
  return { stages, base: images.get(last) ?? unknown('variable'), onbuild: stages.slice(1).some(triggers), all };
}

function findStage(model: DockerfileModel, target: string | undefined, names: ReadonlyMap<string, Stage>): Stage | undefined {
  if (target === undefined || target === '') return model.stages[model.stages.length - 1];
  return names.get(target.toLowerCase()) ?? (/^\d+$/.test(target) ? model.stages[Number(target)] : undefined);
}

function* placed(stages: readonly Stage[]): Generator<Placed> {
  for (let index = stages.length - 1; index >= 0; index--) {
    const stage = stages[index];
    for (const instruction of stage?.instructions ?? []) if (stage !== undefined) yield { instruction, stage };
  }
}

/** The instruction that counts where the last one does: USER, WORKDIR, STOPSIGNAL, SHELL, HEALTHCHECK. `undefined`: the base image's. */
export function effectiveInstruction(chain: StageChain, keyword: string): Placed | undefined {
  return chain.all(keyword).at(-1);
}

/** What the container runs, as far as the file says. */
export interface EffectiveCommand {
  /** Absent: the base image's, if it has one. */
  readonly entrypoint?: Placed;
  /** Absent with an entrypoint: there is none, since an ENTRYPOINT drops the CMD that it inherits. Absent without: the base image's. */
  readonly command?: Placed;
}

export function effectiveCommand(chain: StageChain): EffectiveCommand {
  let entrypoint: Placed | undefined;
  let command: Placed | undefined;
  for (const place of placed(chain.stages)) {
    if (place.instruction.keyword === 'CMD') command = place;
    else if (place.instruction.keyword === 'ENTRYPOINT') {
      entrypoint = place;
      if (command?.stage !== place.stage) command = undefined;
    }
  }
  return { ...(entrypoint ? { entrypoint } : {}), ...(command ? { command } : {}) };
}

/** A value of an EXPOSE or VOLUME. */
export interface PlacedToken extends Placed {
  readonly token: Token;
}

/** The ports of all EXPOSE instructions as written: `8080/tcp`, `$PORT`. */
export function exposedPorts(chain: StageChain): readonly PlacedToken[] {
  return chain.all('EXPOSE').flatMap((place) => place.instruction.words.map((token) => ({ ...place, token })));
}

/** The paths of all VOLUME instructions. */
export function volumePaths(chain: StageChain): readonly PlacedToken[] {
  return chain.all('VOLUME').flatMap((place) => place.instruction.words.map((token) => ({ ...place, token })));
}

/**
 * The variables that an instruction of the chain sees: ARG and ENV before it, in its own stage and the stages below. What none of them sets, an
 * external base image may.
 */
export function variablesAt(
  model: DockerfileModel,
  chain: StageChain,
  at: Instruction,
  buildArguments: BuildArguments = noArguments,
): Lookup {
  const globals = globalScope(model.globalArguments, buildArguments);
  const scope = new Map<string, Certain<string>>();
  addToScope(instructionsBefore(chain, at), scope, globals, buildArguments);
  const alone = isFromScratch(chain);
  return (name) => scope.get(name) ?? (alone ? undefined : unknown('image'));
}

function* instructionsBefore(chain: StageChain, at: Instruction): Generator<Instruction> {
  for (const { instruction } of placed(chain.stages)) {
    if (instruction === at || instruction.nested === at) return;
    yield instruction;
  }
}

/** Whether the chain ends in nothing: no image lies below its stages. */
export function isFromScratch(chain: StageChain): boolean {
  return valueOf(chain.base) === 'scratch';
}
