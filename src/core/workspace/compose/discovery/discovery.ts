import { valueOf } from '../../../model/certain';
import { folderOf, joinUri, pathFrom, type Uri } from '../../../text/uri';
import { readEnvironment } from './environment';
import type { ProjectFiles } from './files';

/** Where a project begins. */
export interface ProjectStart {
  /** The files of the project, each merged over those before it; the first is its root. */
  readonly chain: readonly [Uri, ...Uri[]];
  /** The env files that fill in variables, outermost first. */
  readonly environment: readonly Uri[];
  /** Files that somebody names as part of the chain and that are not there, and who does. */
  readonly missing: readonly MissingFile[];
  /** Whether nobody says that a project starts here, neither the file's name nor the settings. */
  readonly assumed: boolean;
}

export interface MissingFile {
  /** Its path, seen from the project's folder. */
  readonly file: string;
  /** The setting or variable that names it. */
  readonly by: string;
}

/** The names Compose starts with, and those of the file that it merges over it; of each the first that is there. */
const rootNames: readonly string[] = ['compose.yaml', 'compose.yml', 'docker-compose.yml', 'docker-compose.yaml'];
const overrideNames: readonly string[] = [
  'compose.override.yml',
  'compose.override.yaml',
  'docker-compose.override.yml',
  'docker-compose.override.yaml',
];

/**
 * The projects that these Compose files begin: the chain that the settings name, in each folder the files that `COMPOSE_FILE` of its `.env`
 * names or else the one that Compose starts with by its name, and every file that none of these takes in, alone.
 */
export function projectStarts(candidates: readonly Uri[], chain: readonly Uri[], files: ProjectFiles): readonly ProjectStart[] {
  const folders = new Map<Uri, Uri[]>();
  for (const file of candidates) {
    const folder = folderOf(file);
    const members = folders.get(folder);
    if (members) members.push(file);
    else folders.set(folder, [file]);
  }
  const named = chainStart(chain, 'virtlens.compose.files', files);
  const starts = named.start ? [named.start] : [];
  const taken = new Set(named.start?.chain);
  /** The folders in which Compose looks for no names, for it was given files. */
  const settled = new Set(named.start ? [folderOf(named.start.chain[0])] : []);
  const unnamed = new Map<Uri, readonly MissingFile[]>();
  for (const folder of folders.keys()) {
    const own = settled.has(folder) ? undefined : environmentStart(folder, files);
    if (own?.start) {
      starts.push(own.start);
      settled.add(folder);
      for (const file of own.start.chain) taken.add(file);
    } else if (own) unnamed.set(folder, own.missing);
  }
  for (const [folder, members] of folders) {
    if (settled.has(folder)) continue;
    const free = members.filter((file) => !taken.has(file));
    const root = rootNames.map((name) => joinUri(folder, name)).find((file) => free.includes(file));
    if (root === undefined) continue;
    const [override] = overrideNames
      .map((name) => joinUri(folder, name))
      .filter((file) => files.compose(file) !== undefined && !taken.has(file));
    const missing = [...(unnamed.get(folder) ?? []), ...(starts.length === 0 ? named.missing : [])];
    starts.push({ ...aloneAt(root), chain: override ? [root, override] : [root], missing, assumed: false });
    taken.add(root);
    if (override) taken.add(override);
  }
  return [...starts, ...candidates.filter((file) => !taken.has(file)).map((file) => aloneAt(file))];
}

function aloneAt(root: Uri): ProjectStart {
  return { chain: [root], environment: [joinUri(folderOf(root), '.env')], missing: [], assumed: true };
}

interface NamedChain {
  readonly start: ProjectStart | undefined;
  readonly missing: readonly MissingFile[];
}

/** The project that starts with the first of these files; none while that is not there. All of them are asked for. */
function chainStart(chain: readonly Uri[], by: string, files: ProjectFiles): NamedChain {
  const there = chain.filter((file) => files.compose(file) !== undefined);
  const [first] = chain;
  const missing = chain.filter((file) => files.isMissing(file)).map((file) => ({ file: pathFrom(folderOf(first ?? ''), file), by }));
  const [root, ...others] = there;
  if (root === undefined || root !== first) return { start: undefined, missing };
  return { start: { ...aloneAt(root), chain: [root, ...others], missing, assumed: false }, missing };
}

/** The project that `COMPOSE_FILE` in the `.env` of a folder names, which stands in for all files that Compose would look for there. */
function environmentStart(folder: Uri, files: ProjectFiles): NamedChain | undefined {
  const environment = joinUri(folder, '.env');
  const text = files.text(environment);
  if (text === undefined || !text.includes('COMPOSE_FILE')) return undefined;
  const { variables } = readEnvironment(text);
  const named = valueOf(variables.get('COMPOSE_FILE')?.value);
  if (named === undefined || named === '') return undefined;
  const separator = valueOf(variables.get('COMPOSE_PATH_SEPARATOR')?.value) || (named.includes(';') ? ';' : ':');
  const chain = named.split(separator).flatMap((path) => (path === '' || path === '-' ? [] : joinUri(folder, path)));
  const { start, missing } = chainStart(chain, 'COMPOSE_FILE', files);
  const outer = start && !start.environment.includes(environment) ? [environment] : [];
  return { start: start && { ...start, environment: [...outer, ...start.environment] }, missing };
}
