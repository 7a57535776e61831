import type { InitSystem } from '../knowledge/images';
import { programName, programWords } from '../model/shell/commands';
import { valueOf } from '../model/certain';
import type { Image, Service } from '../workspace/workload';

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
  const [entrypoint] = service.list('entrypoint');
  if (service.entry('entrypoint')?.value !== undefined) return initNamed(valueOf(entrypoint?.value));
  const image = service.build?.image;
  if (image?.start.entrypoint !== undefined) return initOfImage(image);
  const [command] = service.list('command');
  return published ?? (command ? initNamed(valueOf(command.value)) : image && initOfImage(image));
}

/** As `initOf`, of what a Dockerfile says itself. */
export function initOfImage({ start }: Image): InitSystem | undefined {
  const instruction = start.entrypoint ?? start.command;
  if (instruction === undefined) return undefined;
  const words = instruction.form === 'json' ? instruction.words : (instruction.script?.commands[0]?.words ?? []);
  // `tini -- app` and its like stand among the words in front of the program.
  const inFront = words.slice(0, words.length - programWords(words).length + 1);
  return inFront.flatMap(({ text }) => initNamed(text) ?? [])[0];
}

/** `/init` alone is s6-overlay's; `/sbin/init` is the system's own, which is systemd wherever it works in a container at all. */
function initNamed(program: string | undefined): InitSystem | undefined {
  if (program === '/init') return 's6-overlay';
  const name = program === undefined ? '' : programName(program);
  return Object.hasOwn(initSystems, name) ? initSystems[name] : undefined;
}
