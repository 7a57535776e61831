import { handlesModules } from '../../knowledge/kernel-modules';
import type { KnownImage } from '../../knowledge/images';
import { isDistribution } from '../../knowledge/images/linux';
import { isSystemdImage, isSystemInit } from '../../knowledge/programs';
import { isWholeSystemInit, onlyWaits, scriptedService, systemPartOf, systemPorts, type SystemPart } from '../../knowledge/whole-systems';
import { parsePortRange } from '../../model/compose/short';
import { exposedPorts } from '../../model/dockerfile/stages';
import type { Place } from '../../workspace/effective';
import type { Start } from '../../workspace/start';
import type { Image, ImageReference } from '../../workspace/workload';
import { demanding, isUnknown } from './demands';
import { manyDaemons, signsOfSteps, type BuiltSign, type BuiltSigns } from './machine-steps';
import { startsAsTheImage } from './systemd';

/** What is inside a container as its files tell it. */
export interface Interior {
  readonly start: Start;
  /** The image it is, or is built on. */
  readonly reference: ImageReference;
  /** Where that is named. */
  readonly imageAt: Place | undefined;
  /** What is known of that image. */
  readonly published: KnownImage | undefined;
  /** What its Dockerfile makes. */
  readonly image: Image | undefined;
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

/** The signs inside a container, one of each kind at most. That it is there to be reached by SSH, or opened by an editor, is for the rules to say. */
export function innerSigns(interior: Interior): readonly MachineSign[] {
  const built = interior.image?.derive(signsOfSteps);
  const init = initSign(interior);
  const isManaged = init !== undefined || interior.start.commands.some(({ names: [program] }) => managers.has(program ?? ''));
  return [
    init,
    partSign('ssh', interior, built, isManaged),
    daemonsSign(interior, built),
    idleSign(interior),
    partSign('screen', interior, built, isManaged),
    isDistribution(interior.reference) ? signed('users', built?.users) : undefined,
    startedPart('engine', interior),
    kernelSign(interior) ?? signed('kernel', built?.modules),
  ].flatMap((sign) => sign ?? []);
}

const managers: ReadonlySet<string> = new Set(['supervisord', 'runsvdir', 's6-svscan', 'runit']);

function initSign({ start, reference, imageAt, published, image }: Interior): MachineSign | undefined {
  const [word] =
    start.commands.find(({ names: [name = ''], words: [program] }) => isSystemInit(program?.text ?? '') || isWholeSystemInit(name))
      ?.words ?? [];
  if (word) return { kind: 'init', name: word.text, at: word };
  if (!startsAsTheImage(start)) return undefined;
  if (imageAt && (isSystemdImage(reference.path) || published?.init === 'systemd' || published?.kind === 'legacy-system'))
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
function partSign(part: 'ssh' | 'screen', interior: Interior, built: BuiltSigns | undefined, isManaged: boolean): MachineSign | undefined {
  const started = startedPart(part, interior);
  if (started) return started;
  const installed = built?.packages.get(part);
  return installed && (isManaged || isExposed(part, interior)) ? signed(part, installed) : undefined;
}

function isExposed(part: SystemPart, { image }: Interior): boolean {
  return (image ? exposedPorts(image.chain) : []).some(({ token }) => {
    const range = parsePortRange(token.text.split('/', 1)[0] ?? '');
    return range !== undefined && systemPorts.some(([port, leadsTo]) => leadsTo === part && range.first <= port && port <= range.last);
  });
}

/** Programs that say nothing about what runs on. */
const passing: ReadonlySet<string> = new Set(['echo', 'printf', 'true', ':', 'wait', 'cat', 'exit', 'cd', 'export', 'set']);

function daemonsSign({ start }: Interior, built: BuiltSigns | undefined): MachineSign | undefined {
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
  return signed('daemons', built?.daemons);
}

/** What is started last only waits for somebody to come in. */
function idleSign({ start }: Interior): MachineSign | undefined {
  const last = start.commands.at(-1);
  const [word] = last?.words ?? [];
  return last && word && onlyWaits(last.names) ? { kind: 'idle', name: last.names.join(' '), at: word } : undefined;
}

/** Modules or settings of the kernel that it changes at its start. */
function kernelSign({ start }: Interior): MachineSign | undefined {
  for (const command of start.commands) {
    const { names, words, mayFail } = command;
    const [word] = words;
    if (word === undefined || mayFail || words.some(isUnknown)) continue;
    if (handlesModules(names) === 'loads' || demanding(command)?.demand === 'parameter')
      return { kind: 'kernel', name: names[0] ?? '', at: word };
  }
  return undefined;
}

function signed(kind: InnerSign, built: BuiltSign | undefined): MachineSign | undefined {
  return built && { kind, ...built };
}
