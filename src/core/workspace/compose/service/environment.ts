import { known, valueOf, type Certain } from '../../../model/certain';
import type { VariableLookup } from '../../../model/compose/interpolation';
import { joinUri, type Uri } from '../../../text/uri';
import { parseBoolean } from '../../../text/values';
import type { EffectiveEntry, EffectiveItem, EffectiveScalar, Place } from '../../effective';
import type { ServiceEnvironmentFile, Written } from '../../workload';
import { readEnvironment, type EnvironmentVariable } from '../discovery/environment';
import { asPairs } from '../forms';
import { partOf } from '../parts';
import type { ServiceReader } from './reader';
import type { Reports } from '../reports';

type Variables = ReadonlyMap<string, EnvironmentVariable>;

/** Files that set more variables than anyone writes, and what many services get from them together, are taken for unread: an end to what they can multiply. */
const mostVariables = 1000;
const mostHandedOut = 100_000;

/** A file behind those that were named before it. */
interface Chain {
  readonly id: number;
  /** What it sets; `undefined` where it was not read. */
  readonly variables: Variables | undefined;
}

/** Reads env files for the services of one project, each chain of them once. */
export class EnvironmentFiles {
  /** By the chain before it and its path. */
  private readonly chains = new Map<string, Chain>();
  private handedOut = 0;

  constructor(
    private readonly text: (uri: Uri) => string | undefined,
    private readonly reports: Reports,
  ) {}

  /** The env files of a service, in their order. What one sets, the next can use, as it can what the project's `.env` sets. */
  of(reader: ServiceReader): readonly ServiceEnvironmentFile[] {
    const before = new Map<string, string | undefined>();
    let behind = 0;
    return reader.items('env_file').flatMap(({ entry, item }): ServiceEnvironmentFile[] => {
      const named = readItem(entry, item);
      if (named === undefined) return [];
      const file = fileAt(named.path);
      const key = `${behind}\n${named.path.origin.file}\n${file ?? ''}\n${named.format ?? ''}`;
      const chain = this.chains.get(key) ?? {
        id: this.chains.size + 1,
        variables: file === undefined ? undefined : this.read(file, named, before),
      };
      this.chains.set(key, chain);
      behind = chain.id;
      this.handedOut += chain.variables?.size ?? 0;
      const variables = this.handedOut > mostHandedOut ? undefined : chain.variables;
      for (const [name, { value }] of variables ?? []) before.set(name, valueOf(value));
      return [{ file, variables, required: named.required, written: named.written }];
    });
  }

  private read(file: Uri, { path, format }: Named, before: ReadonlyMap<string, string | undefined>): Variables | undefined {
    const text = this.text(file);
    if (text === undefined || (format !== undefined && format !== 'raw')) return undefined;
    const around = (name: string) => valueOf(path.fill(`\${${name}}`));
    const { variables, problems } = readEnvironment(text, around, (name) => before.get(name), format);
    for (const problem of problems) this.reports.addProblem(file, problem);
    return variables.size > mostVariables ? undefined : variables;
  }
}

interface Named {
  readonly path: EffectiveScalar;
  readonly required: Certain<boolean>;
  readonly format: string | undefined;
  readonly written: Written<string>;
}

function readItem(entry: EffectiveEntry, item: EffectiveItem): Named | undefined {
  const { value } = item;
  const path = value.type === 'scalar' ? value : value.type === 'map' ? partOf(value, 'path') : undefined;
  if (path === undefined) return undefined;
  const long = value.type === 'map' ? value : undefined;
  const required = long && valueOf(partOf(long, 'required')?.value);
  const format = long && partOf(long, 'format');
  return {
    path,
    required: known(parseBoolean(required) ?? true),
    format: format && (valueOf(format.value) ?? ''),
    written: { value: path.value, at: path.origin, entry, item: item.source ? item : undefined },
  };
}

/** The file of that path; `undefined` where a variable hides it or it lies in somebody's home or on a drive of Windows. */
function fileAt({ value, folder }: EffectiveScalar): Uri | undefined {
  const path = valueOf(value);
  return path === undefined || path === '' || /^~|\\|^[a-zA-Z]:/.test(path) ? undefined : joinUri(folder, path);
}

/**
 * What a service's processes get: the variables of its env files, later files over earlier ones, and over them those of `environment`. A name
 * alone passes on what the project's `.env` sets, or the shell.
 */
export function environmentOf(
  reader: ServiceReader,
  files: readonly ServiceEnvironmentFile[],
  lookup: VariableLookup,
): ReadonlyMap<string, Written<string> | undefined> {
  const own = reader.pairs('environment');
  const all = new Map<string, Written<string> | undefined>();
  for (const { file, variables } of files)
    for (const [name, variable] of variables ?? []) if (file !== undefined) all.set(name, writtenIn(file, name, variable));
  const node = reader.entry('environment')?.value;
  const entries = node && asPairs(node).entries;
  for (const [name, pair] of own) all.set(name, pair ?? passedOn(entries?.get(name), lookup));
  return all;
}

/** What a name without a value passes on: of a list, what the variables are where it is written; of a mapping, what they are in the project as a whole. */
function passedOn(entry: EffectiveEntry | undefined, lookup: VariableLookup): Written<string> | undefined {
  if (entry === undefined || !/^[A-Za-z_]\w*$/.test(entry.key)) return undefined;
  const { key, item, origin } = entry;
  const value = item?.value.type === 'scalar' ? valueOf(item.value.fill(`\${${key}}`)) : lookup(key);
  return value === undefined ? undefined : { value: known(value), at: origin, entry, item };
}

/** A variable of an env file; no edit can be made there. */
function writtenIn(file: Uri, name: string, { value, at }: EnvironmentVariable): Written<string> {
  const place: Place = { file, span: at };
  const origin = { ...place, via: [] };
  return { value, at: origin, entry: { key: name, keyPlace: place, value: undefined, source: undefined, origin }, item: undefined };
}
