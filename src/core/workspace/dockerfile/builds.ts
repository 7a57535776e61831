import { valueOf, type Certain } from '../../model/certain';
import { builtStages } from '../../model/dockerfile/built';
import { effectiveCommand, effectiveInstruction, stageChain } from '../../model/dockerfile/stages';
import type { DockerfileModel, Stage } from '../../model/dockerfile/types';
import { once, oncePer } from '../../text/once';
import type { Uri } from '../../text/uri';
import { startOfImage, type Start } from '../start';
import type { Image, Service, Target } from '../workload';

/** More services than build one file anywhere; what others build is taken as if it were not read, so that each line is not seen with each service. */
const mostBuilders = 100;

/** The images of one Dockerfile. What the file alone says of a target it keeps, since builders come and go with every edit of their own file. */
export class DockerfileImages {
  private targets: ReadonlyMap<string, Target> = new Map();

  constructor(
    private readonly file: Uri,
    private readonly model: DockerfileModel,
  ) {}

  /** The targets that services build, one image each; of a file that nobody builds, its last stage. A target that the file does not have gives none. */
  builtBy(builders: readonly Service[]): readonly Image[] {
    const byTarget = new Map<string, Service[]>();
    for (const service of builders.slice(0, mostBuilders)) {
      const target = service.build?.target;
      const name = target === undefined ? '' : valueOf(target);
      if (name === undefined) continue;
      const others = byTarget.get(name);
      if (others) others.push(service);
      else byTarget.set(name, [service]);
    }
    if (byTarget.size === 0) byTarget.set('', []);
    const targets = new Map<string, Target>();
    const images = [...byTarget].flatMap(([name, services]) => {
      const buildArguments = sharedArguments(services);
      const key = JSON.stringify([name, ...buildArguments]);
      const target = this.targets.get(key) ?? targetOf(this.file, this.model, name, buildArguments);
      if (target === undefined) return [];
      targets.set(key, target);
      return [imageOf(target, services)];
    });
    this.targets = targets;
    return images;
  }
}

function targetOf(file: Uri, model: DockerfileModel, name: string, buildArguments: Target['arguments']): Target | undefined {
  const chain = stageChain(model, name, buildArguments);
  const [first, ...below] = chain?.stages ?? [];
  if (chain === undefined || first === undefined) return undefined;
  const stages: readonly [Stage, ...Stage[]] = [first, ...below];
  const { entrypoint, command } = effectiveCommand(chain);
  const target: Target = {
    kind: 'image',
    name: first.name?.text ?? String(first.index),
    file,
    model,
    chain,
    stages,
    base: chain.base,
    arguments: buildArguments,
    onbuild: chain.onbuild,
    effective: (keyword) => effectiveInstruction(chain, keyword),
    start: { entrypoint: entrypoint?.instruction, command: command?.instruction },
    get started() {
      return derived(startOfImage) as Start;
    },
    derive: <T>(compute: (of: Target) => T) => derived(compute) as T,
  };
  const derived = oncePer((compute: (of: Target) => unknown) => compute(target));
  return target;
}

function imageOf(target: Target, builders: readonly Service[]): Image {
  const image: Image = {
    ...target,
    get builders() {
      return joined();
    },
  };
  const joined = once(() => builders.map((service) => withImage(service, image)));
  return image;
}

/** The stages whose instructions a build of the target runs, each with the image below it. To be asked for through `Target.derive`. */
export function stagesBuiltFor(target: Target): ReturnType<typeof builtStages> {
  return builtStages(target.model, target.chain, target.arguments);
}

/** The build arguments that every builder sets to the same value. */
function sharedArguments(builders: readonly Service[]): ReadonlyMap<string, Certain<string>> {
  const [first, ...others] = builders.map(({ build }) => build?.arguments ?? new Map<string, Certain<string>>());
  const same = ([name, value]: [string, Certain<string>]) =>
    valueOf(value) !== undefined && others.every((other) => valueOf(other.get(name)) === valueOf(value));
  return new Map([...(first ?? [])].filter(same));
}

/** The service with the image it builds. */
export function withImage(service: Service, image: Image): Service {
  return service.build ? { ...service, build: { ...service.build, image } } : service;
}
