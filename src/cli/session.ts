import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import {
  createWorkspace,
  defaultSettings,
  kindOf,
  loadParser,
  loadSettingsReader,
  localeFor,
  rules,
  settingsFileName,
  type FileState,
  type Locale,
  type Parsers,
  type Settings,
  type Texts,
  type Uri,
  type Workspace,
} from '../core/index';
import { readState, type Failure } from './files';
import type { Options } from './options';

/** The texts of a language, from beside the program. */
export function loadTexts(locale: Locale): Texts {
  return JSON.parse(readFileSync(join(__dirname, `texts.${locale}.json`), 'utf8')) as Texts;
}

/** The language to print in: the option, the settings file, the environment. */
export function localeOf(options: Options, settings: Settings): Locale {
  if (options.locale) return options.locale;
  if (settings.locale !== 'auto') return settings.locale;
  return localeFor(process.env.LC_ALL ?? process.env.LC_MESSAGES ?? process.env.LANG ?? 'en');
}

/** The settings of the nearest `.virtlens.yaml` above the first path, with the options put over them. */
export async function loadSettings(paths: readonly string[], options: Options): Promise<{ settings: Settings; failures: readonly Failure[] }> {
  let folder = resolve(paths[0] ?? '.');
  let settings = defaultSettings;
  const failures: Failure[] = [];
  for (;;) {
    const state = readState(join(folder, settingsFileName));
    if (state.state === 'text') {
      const { readSettingsFile } = await loadSettingsReader();
      const read = readSettingsFile(state.text);
      settings = { ...settings, ...read.settings };
      failures.push(...read.problems.map(({ reason }) => ({ path: settingsFileName, reason })));
      break;
    }
    const parent = dirname(folder);
    if (parent === folder) break;
    folder = parent;
  }
  return { settings: options.audience ? { ...settings, audience: options.audience } : settings, failures };
}

/** Reads the files and whatever they ask for, until the workspace wants nothing. */
export async function openWorkspace(files: readonly Uri[], settings: Settings): Promise<{ workspace: Workspace; states: ReadonlyMap<Uri, FileState> }> {
  const parsers: Parsers = {};
  const states = new Map<Uri, FileState>();
  let workspace = createWorkspace(parsers, rules, settings);
  let wanted: Iterable<Uri> = files;
  for (;;) {
    const changes = new Map([...wanted].map((uri) => [uri, readState(uri)] as const));
    if (changes.size === 0) return { workspace, states };
    for (const [uri, state] of changes) states.set(uri, state);
    await loadParsersFor(changes, parsers);
    workspace = workspace.apply(changes);
    wanted = workspace.wants;
  }
}

/** A wanted file is read as what asked for it, whatever its name: every parser that a project can ask for is loaded with the first Compose file. */
async function loadParsersFor(changes: ReadonlyMap<Uri, FileState>, parsers: Parsers): Promise<void> {
  for (const [uri, state] of changes) {
    const kind = kindOf(uri, state, undefined);
    if (kind === 'libvirt') parsers.libvirt ??= await loadParser('libvirt');
    if (kind === 'compose') parsers.compose ??= await loadParser('compose');
    if (kind === 'compose' || kind === 'dockerfile') parsers.dockerfile ??= await loadParser('dockerfile');
  }
}
