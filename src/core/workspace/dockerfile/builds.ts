import { valueOf, type Certain } from '../../model/certain';
import { effectiveCommand, effectiveInstruction, stageChain } from '../../model/dockerfile/stages';
import type { DockerfileModel, Stage } from '../../model/dockerfile/types';
import { once, oncePer } from '../../text/once';
import type { Uri } from '../../text/uri';
import { startOfImage } from '../start';
import type { Image, Service } from '../workload';

/** The targets that services build from a Dockerfile, one image each; of a file that nobody builds, its last stage. A target that the file does not have gives none. */
export function buildTargets(file: Uri, model: DockerfileModel, builders: readonly Service[]): readonly Image[] {
  const byTarget = new Map<string, Service[]>();
  for (const service of builders) {
    const target = service.build?.target;
    const name = target === undefined ? '' : valueOf(target);
    if (name !== undefined) byTarget.set(name, [...(byTarget.get(name) ?? []), service]);
  }
  if (byTarget.size === 0) byTarget.set('', []);
  return [...byTarget].flatMap(([target, services]) => imageOf(file, model, target, services) ?? []);
}

function imageOf(file: Uri, model: DockerfileModel, target: string, builders: readonly Service[]): Image | undefined {
  const buildArguments = sharedArguments(builders);
  const chain = stageChain(model, target, buildArguments);
  const [first, ...below] = chain?.stages ?? [];
  if (chain === undefined || first === undefined) return undefined;
  const stages: readonly [Stage, ...Stage[]] = [first, ...below];
  const { entrypoint, command } = effectiveCommand(chain);
  const image: Image = {
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
      return start();
    },
    derive: <T>(compute: (of: Image) => T) => derived(compute) as T,
    get builders() {
      return joined();
    },
  };
  const derived = oncePer((compute: (of: Image) => unknown) => compute(image));
  const start = once(() => startOfImage(image));
  const joined = once(() => builders.map((service) => withImage(service, image)));
  return image;
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
