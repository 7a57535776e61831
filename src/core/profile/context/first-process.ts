import type { InitSystem } from '../../knowledge/images';
import { programName, programWords, type Argument } from '../../model/shell/commands';
import { startOf, type StartPart } from '../../workspace/start';
import type { Image, Service } from '../../workspace/workload';

const initSystems: Readonly<Record<string, InitSystem>> = {
  init: 'systemd',
  systemd: 'systemd',
  's6-svscan': 's6',
  supervisord: 'supervisord',
  runsvdir: 'runit',
  runit: 'runit',
  tini: 'tini',
  'tini-static': 'tini',
  'dumb-init': 'dumb-init',
  catatonit: 'catatonit',
};

/** What manages other processes as the first of the service: by what it starts, else by what its image starts. `undefined` where none is known to. */
export function initOf(service: Service, published: InitSystem | undefined): InitSystem | undefined {
  const { entrypoint, command } = startOf(service);
  if (entrypoint.by !== 'image' && !isEmpty(entrypoint)) return initAmong(wordsOf(entrypoint));
  return (entrypoint.by === 'image' ? published : undefined) ?? initAmong(wordsOf(command));
}

/** As `initOf`, of what a Dockerfile says itself. */
export function initOfImage(image: Image): InitSystem | undefined {
  const { entrypoint, command } = startOf(image);
  return initAmong(wordsOf(isEmpty(entrypoint) ? command : entrypoint));
}

function isEmpty(part: StartPart): boolean {
  return wordsOf(part).length === 0;
}

function wordsOf({ instruction, words }: StartPart): readonly Argument[] {
  return instruction?.form === 'shell' ? (instruction.script?.commands[0]?.words ?? []) : words;
}

/** The program, or what stands in front of it as `tini -- app` and its like do. */
function initAmong(words: readonly Argument[]): InitSystem | undefined {
  const inFront = words.slice(0, words.length - programWords(words).length + 1);
  return inFront.flatMap(({ text, expands }) => (expands ? [] : (initNamed(text) ?? [])))[0];
}

/** `/init` alone is s6-overlay's; `/sbin/init` is the system's own, which is systemd wherever it works in a container at all. */
function initNamed(program: string): InitSystem | undefined {
  if (program === '/init') return 's6-overlay';
  const name = programName(program);
  return Object.hasOwn(initSystems, name) ? initSystems[name] : undefined;
}
