import { modulePackageIn } from '../../knowledge/kernel-modules';
import { installedPackages } from '../../knowledge/package-managers';
import {
  grantsSudo,
  setsPassword,
  supervisedByFolder,
  supervisedPrograms,
  systemPackage,
  type SystemPart,
} from '../../knowledge/whole-systems';
import { sliceOf } from '../../text/span';
import type { Place } from '../../workspace/effective';
import type { Target } from '../../workspace/workload';
import { isUnknown } from './demands';

/** What a step of a Dockerfile brings, and where. */
export interface BuiltSign {
  /** As it is written, or the program that it is about. */
  readonly name: string;
  readonly at: Place;
}

/** The signs of a machine that the steps of a Dockerfile give, whoever starts the image. */
export interface BuiltSigns {
  /** Servers of parts of a system that are installed. */
  readonly packages: ReadonlyMap<SystemPart, BuiltSign>;
  readonly daemons: BuiltSign | undefined;
  /** An account that has a password and may become root: somebody is meant to log in. */
  readonly users: BuiltSign | undefined;
  /** Packages that build kernel modules. */
  readonly modules: BuiltSign | undefined;
}

/** How many programs under one supervisor are more than an application with its helpers. */
export const manyDaemons = 3;

/** A command of a build step. */
interface Step {
  readonly names: readonly string[];
  /** Whether its words may turn out others. */
  readonly varies: boolean;
  at(index: number): Place;
}

/** To be asked for through `Target.derive`, since it reads every step. */
export function signsOfSteps(image: Target): BuiltSigns {
  const steps = stepsOf(image);
  return {
    packages: packagesIn(steps),
    daemons: supervisedSign(image) ?? folderSign(image, steps),
    users: usersSign(steps),
    modules: firstOf(steps, ({ names }) => modulePackageIn(names)),
  };
}

function stepsOf({ stages, file }: Target): readonly Step[] {
  return stages
    .flatMap(({ instructions }) => instructions)
    .filter(({ keyword }) => keyword === 'RUN')
    .flatMap(({ commands }) => commands)
    .map(({ names, words }) => ({
      names,
      varies: words.some(isUnknown),
      at: (index) => ({ file, span: words[index]?.span ?? { start: 0, end: 0 } }),
    }));
}

function firstOf(steps: readonly Step[], find: (step: Step) => number | undefined): BuiltSign | undefined {
  for (const step of steps) {
    const index = find(step);
    if (index !== undefined) return { name: step.names[index] ?? '', at: step.at(index) };
  }
  return undefined;
}

function packagesIn(steps: readonly Step[]): ReadonlyMap<SystemPart, BuiltSign> {
  const found = new Map<SystemPart, BuiltSign>();
  for (const { names, at } of steps) {
    for (const { name, index } of installedPackages(names)) {
      const part = systemPackage(name);
      if (part !== undefined && !found.has(part)) found.set(part, { name, at: at(index) });
    }
  }
  return found;
}

/** Several sections of supervisord's configuration in heredocs. */
function supervisedSign({ stages, file, model }: Target): BuiltSign | undefined {
  const bodies = stages.flatMap(({ instructions }) => instructions).flatMap(({ heredocs }) => heredocs);
  const holding = bodies.map(({ body }) => ({ body, programs: supervisedPrograms(sliceOf(model.text, body)) }));
  const all = new Set(holding.flatMap(({ programs }) => programs));
  const first = holding.find(({ programs }) => programs.length > 0);
  return first && all.size >= manyDaemons ? { name: 'supervisord', at: { file, span: first.body } } : undefined;
}

/** Several daemons below the folder from which runit or s6 starts them. */
function folderSign({ stages, file }: Target, steps: readonly Step[]): BuiltSign | undefined {
  const copied = stages
    .flatMap(({ instructions }) => instructions)
    .filter(({ keyword }) => keyword === 'COPY' || keyword === 'ADD')
    .flatMap(({ words }) => words.slice(-1))
    .map(({ text, span }) => ({ path: text, at: { file, span } }));
  const made = steps.flatMap(({ names, at }) => (names[0] === 'mkdir' ? names.map((path, index) => ({ path, at: at(index) })) : []));
  const daemons = [...copied, ...made].flatMap(({ path, at }) => {
    const name = supervisedByFolder(path);
    return name === undefined ? [] : [{ name, path, at }];
  });
  const [first] = daemons;
  if (first === undefined || new Set(daemons.map(({ name }) => name)).size < manyDaemons) return undefined;
  return { name: first.path, at: first.at };
}

function usersSign(steps: readonly Step[]): BuiltSign | undefined {
  const known = steps.filter(({ varies }) => !varies);
  if (!known.some(({ names }) => setsPassword(names))) return undefined;
  return firstOf(
    known,
    ({ names }) => installedPackages(names).find(({ name }) => name === 'sudo')?.index ?? (grantsSudo(names) ? 0 : undefined),
  );
}
