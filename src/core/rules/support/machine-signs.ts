import { touchesKernelModules, modulePackageIn } from '../../knowledge/kernel-modules';
import { knownImage } from '../../knowledge/images';
import { isDistribution } from '../../knowledge/images/linux';
import { installedPackages } from '../../knowledge/package-managers';
import { isSystemdImage, isSystemInit } from '../../knowledge/programs';
import { isReachedBySsh } from '../../knowledge/service-ports';
import {
  grantsSudo,
  isWholeSystemInit,
  onlyWaits,
  scriptedService,
  setsPassword,
  supervisedByFolder,
  supervisedPrograms,
  systemPackage,
  systemPartOf,
  systemPorts,
  type SystemPart,
} from '../../knowledge/whole-systems';
import { parsePortRange } from '../../model/compose/short';
import { exposedPorts } from '../../model/dockerfile/stages';
import { sliceOf } from '../../text/span';
import type { Place } from '../../workspace/effective';
import type { Start } from '../../workspace/start';
import type { Image, ImageReference } from '../../workspace/workload';
import { demanding, isUnknown } from './demands';
import { startsAsTheImage } from './systemd';

/** What is inside a container as its files tell it. */
export interface Interior {
  readonly start: Start;
  /** The image it is, or is built on. */
  readonly reference: ImageReference;
  /** Where that is named. */
  readonly imageAt: Place | undefined;
  /** What its Dockerfile makes. */
  readonly image: Image | undefined;
  /** What it is called. */
  readonly name: string;
}

/** Something by which a container is looked after like a machine; several of one kind count as one. */
export interface MachineSign<K extends string = InnerSign> {
  readonly kind: K;
  /** As it is written in the file, or the program that it is about. */
  readonly name: string;
  readonly at: Place;
}

/** The kinds that are seen inside a container, whoever runs it. */
export type InnerSign = 'init' | 'ssh' | 'daemons' | 'idle' | 'screen' | 'users' | 'engine' | 'kernel';

/** How many independent signs make a machine of it. */
export const enoughSigns = 3;

/** How many programs under one supervisor are more than an application with its helpers. */
export const manyDaemons = 3;

/** The signs inside a container, one of each kind at most. */
export function innerSigns(interior: Interior): readonly MachineSign[] {
  const steps = interior.image ? stepsOf(interior.image) : [];
  const init = initSign(interior);
  const isManaged = init !== undefined || interior.start.commands.some(({ names: [program] }) => managers.has(program ?? ''));
  return [
    init,
    isReachedBySsh(interior.reference.path) || isReachedBySsh(interior.name) ? undefined : partSign('ssh', interior, steps, isManaged),
    daemonsSign(interior, steps),
    idleSign(interior),
    partSign('screen', interior, steps, isManaged),
    usersSign(interior, steps),
    startedPart('engine', interior),
    kernelSign(interior, steps),
  ].flatMap((sign) => sign ?? []);
}

const managers: ReadonlySet<string> = new Set(['supervisord', 'runsvdir', 's6-svscan', 'runit']);

/** A command of a build step. */
interface Step {
  readonly names: readonly string[];
  /** Whether its words may turn out others. */
  readonly varies: boolean;
  at(index: number): Place;
}

function stepsOf({ stages, file }: Image): readonly Step[] {
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

function initSign({ start, reference, imageAt, image }: Interior): MachineSign | undefined {
  const [word] =
    start.commands.find(({ names: [name = ''], words: [program] }) => isSystemInit(program?.text ?? '') || isWholeSystemInit(name))
      ?.words ?? [];
  if (word) return { kind: 'init', name: word.text, at: word };
  if (!startsAsTheImage(start)) return undefined;
  const { init, kind } = knownImage(reference) ?? {};
  if (imageAt && (isSystemdImage(reference.path) || init === 'systemd' || kind === 'legacy-system'))
    return { kind: 'init', name: reference.name, at: imageAt };
  const [signal] = image?.effective('STOPSIGNAL')?.instruction.words ?? [];
  if (image === undefined || signal === undefined || !/^(?:(?:SIG)?RTMIN\+3|37)$/.test(signal.text)) return undefined;
  return { kind: 'init', name: signal.text, at: { file: image.file, span: signal.span } };
}

function startedPart<P extends SystemPart>(part: P, { start }: Interior): MachineSign<P> | undefined {
  for (const { names, words } of start.commands) {
    const [word] = words;
    if (word && systemPartOf(names, word.text) === part)
      return { kind: part, name: scriptedService(names, word.text) ?? names[0] ?? '', at: word };
  }
  return undefined;
}

/** A part that is started, or that is installed where something else starts it or its port is announced. */
function partSign(part: 'ssh' | 'screen', interior: Interior, steps: readonly Step[], isManaged: boolean): MachineSign | undefined {
  const started = startedPart(part, interior);
  if (started || !(isManaged || isExposed(part, interior))) return started;
  for (const step of steps) {
    const found = installedPackages(step.names).find(({ name }) => systemPackage(name) === part);
    if (found) return { kind: part, name: found.name, at: step.at(found.index) };
  }
  return undefined;
}

function isExposed(part: SystemPart, { image }: Interior): boolean {
  return (image ? exposedPorts(image.chain) : []).some(({ token }) => {
    const range = parsePortRange(token.text.split('/', 1)[0] ?? '');
    return range !== undefined && systemPorts.some(([port, leadsTo]) => leadsTo === part && range.first <= port && port <= range.last);
  });
}

/** Programs that say nothing about what runs on. */
const passing: ReadonlySet<string> = new Set(['echo', 'printf', 'true', ':', 'wait', 'cat', 'exit', 'cd', 'export', 'set']);

function daemonsSign({ start, image }: Interior, steps: readonly Step[]): MachineSign | undefined {
  const scripted = start.commands.flatMap(({ names, words: [word] }) => (word ? (scriptedService(names, word.text) ?? []) : []));
  const last = start.commands.at(-1);
  const [first] = start.commands.find(({ names, words: [word] }) => word && scriptedService(names, word.text) !== undefined)?.words ?? [];
  const [program = ''] = last?.names ?? [];
  const isServer =
    last !== undefined &&
    scriptedService(last.names, last.words[0]?.text ?? '') === undefined &&
    onlyWaits(last.names) === undefined &&
    !passing.has(program) &&
    !last.words.some(isUnknown);
  if (first && new Set(scripted).size + (isServer ? 1 : 0) >= manyDaemons) return { kind: 'daemons', name: first.text, at: first };
  if (image === undefined) return undefined;
  return supervisedSign(image) ?? folderSign(image, steps);
}

/** Several sections of supervisord's configuration in heredocs. */
function supervisedSign({ stages, file, model }: Image): MachineSign | undefined {
  const bodies = stages.flatMap(({ instructions }) => instructions).flatMap(({ heredocs }) => heredocs);
  const holding = bodies.map(({ body }) => ({ body, programs: supervisedPrograms(sliceOf(model.text, body)) }));
  const all = new Set(holding.flatMap(({ programs }) => programs));
  const first = holding.find(({ programs }) => programs.length > 0);
  return first && all.size >= manyDaemons ? { kind: 'daemons', name: 'supervisord', at: { file, span: first.body } } : undefined;
}

/** Several daemons below the folder from which runit or s6 starts them. */
function folderSign({ stages, file }: Image, steps: readonly Step[]): MachineSign | undefined {
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
  return { kind: 'daemons', name: first.path, at: first.at };
}

/** What is started last only waits for somebody to come in. */
function idleSign({ start }: Interior): MachineSign | undefined {
  const last = start.commands.at(-1);
  const [word] = last?.words ?? [];
  return last && word && onlyWaits(last.names) ? { kind: 'idle', name: last.names.join(' '), at: word } : undefined;
}

/** An account on a distribution that has a password and may become root: somebody is meant to log in. */
function usersSign({ reference }: Interior, steps: readonly Step[]): MachineSign | undefined {
  const known = steps.filter(({ varies }) => !varies);
  if (!isDistribution(reference) || !known.some(({ names }) => setsPassword(names))) return undefined;
  for (const { names, at } of known) {
    const index = installedPackages(names).find(({ name }) => name === 'sudo')?.index ?? (grantsSudo(names) ? 0 : undefined);
    if (index !== undefined) return { kind: 'users', name: names[index] ?? '', at: at(index) };
  }
  return undefined;
}

/** Modules or settings of the kernel that it changes at its start, or for which it brings modules. */
function kernelSign({ start }: Interior, steps: readonly Step[]): MachineSign | undefined {
  for (const command of start.commands) {
    const { names, words, mayFail } = command;
    const [word] = words;
    if (word === undefined || mayFail || words.some(isUnknown)) continue;
    if (touchesKernelModules(names) || demanding(command)?.demand === 'parameter')
      return { kind: 'kernel', name: names[0] ?? '', at: word };
  }
  for (const { names, at } of steps) {
    const index = modulePackageIn(names);
    if (index !== undefined) return { kind: 'kernel', name: names[index] ?? '', at: at(index) };
  }
  return undefined;
}
