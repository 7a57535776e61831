import { isLeftOut } from '../../model/dockerfile/ignore-file';
import type { DockerfileModel, Instruction } from '../../model/dockerfile/types';
import { folderOf, joinUri, type Uri } from '../../text/uri';
import type { FileState } from '../files';
import type { BuildContext, Service } from '../workload';

/** Asks for a file; `undefined` while there is no answer. */
export type Ask = (uri: Uri) => FileState | undefined;

/**
 * The folders that the builds of a Dockerfile send: those that its services name, else the one that it lies in. Files in them are asked for only where
 * the Dockerfile copies all there is; a folder about which something is not known is left out.
 */
export function contextsOf(
  model: DockerfileModel,
  dockerfile: Uri | undefined,
  builders: readonly Service[],
  ask: Ask,
): readonly BuildContext[] {
  if (!model.instructions.some(copiesAll)) return [];
  const named = builders.flatMap(({ build }) => build?.context ?? []);
  const folders = builders.length > 0 ? new Set(named) : dockerfile === undefined ? [] : [folderOf(dockerfile)];
  return [...folders].flatMap((folder) => contextAt(folder, dockerfile, ask) ?? []);
}

/** Whether the answers were the same. */
export function sameContexts(a: readonly BuildContext[], b: readonly BuildContext[]): boolean {
  const same = (one: BuildContext, other: BuildContext | undefined) =>
    one.folder === other?.folder &&
    one.environment === other.environment &&
    one.ignoreFile?.file === other.ignoreFile?.file &&
    one.ignoreFile?.text === other.ignoreFile?.text;
  return a.length === b.length && a.every((context, index) => same(context, b[index]));
}

/** Whether the instruction copies the whole context into the image. */
export function copiesAll({ keyword, flags, words }: Instruction): boolean {
  if ((keyword !== 'COPY' && keyword !== 'ADD') || flags.some(({ name }) => name === 'from')) return false;
  return words.slice(0, -1).some(({ text }) => /^(?:\.?\/?\*?|\.\/\*)$/.test(text) && text !== '');
}

function contextAt(folder: Uri, dockerfile: Uri | undefined, ask: Ask): BuildContext | undefined {
  const own = dockerfile === undefined ? undefined : textAt(`${dockerfile}.dockerignore`, ask);
  const shared = textAt(joinUri(folder, '.dockerignore'), ask);
  const environment = textAt(joinUri(folder, '.env'), ask);
  // One beside the Dockerfile goes before the folder's.
  const ignoreFile = own === undefined || own === 'absent' ? shared : own;
  if (own === 'unknown' || ignoreFile === 'unknown' || environment === 'unknown') return undefined;
  const ignore = ignoreFile === 'absent' ? undefined : ignoreFile;
  const sent = environment !== 'absent' && !isLeftOut(ignore?.text ?? '', '.env');
  return { folder, ignoreFile: ignore, environment: sent ? environment.text : undefined };
}

function textAt(file: Uri, ask: Ask): { readonly file: Uri; readonly text: string } | 'absent' | 'unknown' {
  const answer = ask(file);
  if (answer?.state === 'text') return { file, text: answer.text };
  return answer?.state === 'absent' ? 'absent' : 'unknown';
}
