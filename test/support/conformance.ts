import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { parseCompose } from '../../src/core/model/compose/parse';
import { parseDockerfile } from '../../src/core/model/dockerfile/parse';
import { readSettingsFile } from '../../src/core/settings-file';
import type { FileState } from '../../src/core/workspace/files';
import { Joiner, type Joined } from '../../src/core/workspace/join';
import type { Uri } from '../../src/core/text/uri';
import type { Project } from '../../src/core/workspace/workload';

/** A small project, and what Compose says of it. */
export interface ConformanceCase {
  readonly name: string;
  readonly folder: string;
  readonly files: Readonly<Record<Uri, string>>;
  /** The files that are named, each merged over those before it; empty where Compose finds them itself. */
  readonly chain: readonly string[];
  /** Why Compose is not asked: it is older than what the case shows. */
  readonly newer: string | undefined;
}

/** What Compose says: the model that it prints, or a part of the message that it stops with. */
export type Verdict = { readonly config: unknown } | { readonly refused: string };

const home = 'test/conformance';
const beside = new Set(['expected.json', 'oracle.txt']);

export function allConformanceCases(): readonly ConformanceCase[] {
  return readdirSync(home)
    .sort()
    .map((name) => {
      const folder = join(home, name);
      const files = Object.fromEntries(
        filesIn(folder)
          .map((path) => relative(folder, path))
          .filter((path) => !beside.has(path))
          .map((path) => [path, readFileSync(join(folder, path), 'utf8')]),
      );
      const said = existsSync(join(folder, 'oracle.txt')) ? readFileSync(join(folder, 'oracle.txt'), 'utf8').trim() : undefined;
      const { settings } = readSettingsFile(files['.virtlens.yaml'] ?? '');
      return { name, folder, files, chain: settings.compose?.files ?? [], newer: said?.replace(/^unknown:? */, '') };
    });
}

export function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesIn(join(folder, entry.name)) : [join(folder, entry.name)],
  );
}

export function expectedOf({ folder }: ConformanceCase): Verdict {
  return JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as Verdict;
}

/** The files of a folder, joined; those that are asked for are looked up there. */
export function joinFolder(folder: string, first: readonly string[], chain: readonly string[]): Joined {
  const states = new Map<Uri, FileState>(first.map((path) => [path, stateOf(folder, path)]));
  return joinAll(states, chain, (uri) => stateOf(folder, uri));
}

/** The files of a case, joined. */
export function joinCase({ files, chain }: Pick<ConformanceCase, 'files' | 'chain'>, joiner = newJoiner()): Joined {
  const states = new Map(
    Object.entries(files)
      .filter(([uri]) => uri !== '.virtlens.yaml')
      .map(([uri, text]): [Uri, FileState] => [uri, { state: 'text', text, version: 1 }]),
  );
  return joinAll(states, chain, () => ({ state: 'absent' }), joiner);
}

/** The project that Compose resolves in the folder of a case. */
export function rootOf({ name, chain }: ConformanceCase, { projects }: Joined): Project {
  const named = projects.filter(({ assumed }) => !assumed);
  const [first] = chain;
  const project = named.find(({ root }) => (first === undefined ? !root.includes('/') : root === first)) ?? named[0];
  if (project === undefined) throw new Error(`${name} has no project`);
  return project;
}

export function newJoiner(): Joiner {
  return new Joiner({ compose: parseCompose, dockerfile: parseDockerfile });
}

function joinAll(states: Map<Uri, FileState>, chain: readonly string[], answer: (uri: Uri) => FileState, joiner = newJoiner()): Joined {
  for (;;) {
    const joined = joiner.join(new Map(states), chain);
    if (joined.wants.size === 0) return joined;
    for (const uri of joined.wants) states.set(uri, answer(uri));
  }
}

function stateOf(folder: string, uri: Uri): FileState {
  const path = join(folder, uri);
  return existsSync(path) && statSync(path).isFile()
    ? { state: 'text', text: readFileSync(path, 'utf8'), version: 1 }
    : { state: 'absent' };
}

/** What Compose says in a folder, with nothing of the shell's but where its programs are; paths below the folder begin with `<root>`. */
export function askCompose(command: readonly string[], folder: string, chain: readonly string[]): Verdict {
  const [program = '', ...rest] = command;
  const { status, stdout, stderr } = spawnSync(program, [...rest, ...chain.flatMap((file) => ['-f', file])], {
    encoding: 'utf8',
    cwd: folder,
    env: { PATH: process.env.PATH, HOME: '/home/somebody' },
    maxBuffer: 64 * 1024 * 1024,
  });
  const here = resolve(folder);
  const placed = (text: string) => text.replaceAll(`${here}/`, '<root>/').replaceAll(`"${here}"`, '"<root>"');
  // The first line of an error says what it is; those behind it can come in another order the next time.
  const lines = stderr.split('\n').filter((line) => line !== '' && !line.startsWith('time='));
  if (status !== 0) return { refused: placed(lines[0] ?? '') };
  // Compose writes each dollar twice, so that it could read again what it writes.
  return { config: JSON.parse(placed(stdout).replaceAll('$$', '$')) as unknown };
}

/** The command that prints what Compose makes of a project, if there is one. */
export function composeCommand(): readonly string[] {
  return process.env.VIRTLENS_COMPOSE_CONFIG?.trim().split(/\s+/).filter(Boolean) ?? [];
}

/** What Compose calls a project after the folder of its first file. */
export function nameAfter(folder: string): string {
  return basename(resolve(folder))
    .toLowerCase()
    .replace(/[^a-z0-9_-]/g, '')
    .replace(/^[_-]+/, '');
}
