import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import {
  createWorkspace,
  defaultSettings,
  kindOf,
  LineIndex,
  loadParser,
  loadSettingsReader,
  localeFor,
  problemSentence,
  rootedIn,
  rules,
  settingsFileName,
  unfoldTexts,
  type FileState,
  type Locale,
  type Parsers,
  type Range,
  type Settings,
  type Span,
  type Texts,
  type TextShape,
  type Uri,
  type Workspace,
} from '../core/index';
import { readState, type Failure } from './files';
import { pathsAsGiven, toUri } from './paths';
import type { Options } from './options';
import { findFiles } from './walk';

/** What one call works on: files with what they draw in, read and checked. */
export interface Session {
  readonly workspace: Workspace;
  /** The files of our kinds among those that were named or found, without what they draw in. */
  readonly targets: readonly Uri[];
  /** What could not be read, or not whole. */
  readonly failures: readonly Failure[];
  readonly texts: Texts;
  /** A file's path as the caller would write it. */
  pathOf(file: Uri): string;
  /** A stretch of a file in lines; of one that was refused, its start. */
  rangeOf(file: Uri, span: Span): Range;
}

/** Reads the files that the options name, and whatever these ask for. */
export async function openSession(options: Options): Promise<Session> {
  const given = options.paths.length > 0 ? options.paths : ['.'];
  const pathOf = pathsAsGiven(given);
  const { settings, failures: unsettled } = await settingsFor(options, given, pathOf);
  const texts = loadTexts(localeOf(options, settings));
  const { files, failures: missing } = findFiles(given);
  const unfound = missing.map(({ path, reason }) => ({ path: pathOf(toUri(path)), reason }));
  const { workspace, states } = await openWorkspace(files, settings);

  const rangeOf = (file: Uri, span: Span) => (workspace.lines(file) ?? noLines).rangeOf(span);
  const unread = [...states].flatMap(([file, state]) =>
    state.state === 'unreadable' ? [{ path: pathOf(file), reason: state.reason }] : [],
  );
  const unreadable = workspace.troubled.flatMap((file) =>
    workspace
      .problems(file)
      .map(({ id, values, span }) => ({ path: pathOf(file), reason: problemSentence(id, values, texts), at: rangeOf(file, span).start })),
  );
  const thrown = workspace.failures.map(({ rule, file, reason }) => ({ path: pathOf(file), reason: `${rule}: ${reason}` }));
  return {
    workspace,
    targets: files.filter((file) => workspace.kind(file) !== undefined),
    failures: [...unsettled, ...unfound, ...unread, ...unreadable, ...thrown],
    texts,
    pathOf,
    rangeOf,
  };
}

const noLines = new LineIndex('');

/** The texts that a rule's page is written in, where no file is at hand: those of the working folder's settings. */
export async function textsFor(options: Options): Promise<Texts> {
  const { settings } = await settingsFor(options, ['.'], pathsAsGiven(['.']));
  return loadTexts(localeOf(options, settings));
}

/** The texts of a language, from beside the program. */
function loadTexts(locale: Locale): Texts {
  const parsed = (name: string): unknown => JSON.parse(readFileSync(join(__dirname, name), 'utf8'));
  return unfoldTexts(parsed('texts.shape.json') as TextShape, parsed(`texts.${locale}.json`) as readonly string[]);
}

/** The language to write in: the option, the settings file, the environment. */
function localeOf(options: Options, settings: Settings): Locale {
  if (options.locale) return options.locale;
  if (settings.locale !== 'auto') return settings.locale;
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  return localeFor((LC_ALL || LC_MESSAGES || LANG || 'en').replace('_', '-'));
}

/** The settings of the nearest `.virtlens.yaml` above the first path, with the options put over them. */
async function settingsFor(
  options: Options,
  given: readonly string[],
  pathOf: (file: Uri) => string,
): Promise<{ settings: Settings; failures: readonly Failure[] }> {
  const { settings, failures } = await readSettings(resolve(given[0] ?? '.'), pathOf);
  // One rule that was asked for by name is looked for whatever its audience.
  const audience = options.rule === undefined ? (options.audience ?? settings.audience) : 'careful';
  return { settings: { ...settings, audience }, failures };
}

async function readSettings(folder: string, pathOf: (file: Uri) => string): Promise<{ settings: Settings; failures: readonly Failure[] }> {
  const file = toUri(join(folder, settingsFileName));
  const state = readState(file);
  if (state.state === 'unreadable') return { settings: defaultSettings, failures: [{ path: pathOf(file), reason: state.reason }] };
  if (state.state === 'text') {
    const { readSettingsFile } = await loadSettingsReader();
    const { settings, problems } = readSettingsFile(state.text);
    const lines = new LineIndex(state.text);
    return {
      settings: rootedIn(toUri(folder), { ...defaultSettings, ...settings }),
      failures: problems.map(({ reason, span }) => ({ path: pathOf(file), reason, at: lines.positionOf(span.start) })),
    };
  }
  const parent = dirname(folder);
  return parent === folder ? { settings: defaultSettings, failures: [] } : readSettings(parent, pathOf);
}

/** Reads the files and whatever they ask for, until the workspace wants nothing. */
async function openWorkspace(
  files: readonly Uri[],
  settings: Settings,
): Promise<{ workspace: Workspace; states: ReadonlyMap<Uri, FileState> }> {
  const parsers: Parsers = {};
  if (settings.compose.files.length > 0) await loadProjectParsers(parsers);
  const states = new Map<Uri, FileState>();
  let workspace = createWorkspace(parsers, rules, settings);
  let wanted: Iterable<Uri> = files;
  for (;;) {
    const changes = new Map([...wanted].map((file) => [file, readState(file)] as const));
    if (changes.size === 0) return { workspace, states };
    for (const [file, state] of changes) states.set(file, state);
    await loadParsersFor(changes, parsers);
    workspace = workspace.apply(changes);
    wanted = workspace.wants;
  }
}

async function loadParsersFor(changes: ReadonlyMap<Uri, FileState>, parsers: Parsers): Promise<void> {
  for (const [file, state] of changes) {
    const kind = kindOf(file, state, undefined);
    if (kind === 'libvirt') parsers.libvirt ??= await loadParser('libvirt');
    if (kind === 'dockerfile') parsers.dockerfile ??= await loadParser('dockerfile');
    if (kind === 'compose') await loadProjectParsers(parsers);
  }
}

/** What a Compose project is read with: it asks for files whatever their names, Compose files and Dockerfiles. */
async function loadProjectParsers(parsers: Parsers): Promise<void> {
  parsers.compose ??= await loadParser('compose');
  parsers.dockerfile ??= await loadParser('dockerfile');
}
