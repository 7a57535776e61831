import {
  createWorkspace,
  loadParser,
  rules,
  defaultSettings,
  type Settings,
  type Uri,
  type Workspace,
  type Parsers,
} from '../../src/core/index';
import { readSettingsFile } from '../../src/core/settings-file';

/** All parsers, loaded once for the whole run. */
export const parsers: Parsers = {};

export async function loadParsers(): Promise<Parsers> {
  parsers.dockerfile ??= await loadParser('dockerfile');
  parsers.compose ??= await loadParser('compose');
  parsers.libvirt ??= await loadParser('libvirt');
  return parsers;
}

/** A workspace that holds these files and answers every other wish with `absent`. */
export function workspaceOf(files: Readonly<Record<Uri, string>>, settings: Partial<Settings> = {}): Workspace {
  const all: Settings = { ...defaultSettings, ...readSettingsFile(files['.virtlens.yaml'] ?? '').settings, ...settings };
  const texts = Object.entries(files).filter(([uri]) => uri !== '.virtlens.yaml');
  return settle(
    createWorkspace(parsers, rules, all).apply(new Map(texts.map(([uri, text]) => [uri, { state: 'text' as const, text, version: 1 }]))),
  );
}

/** Answers what the workspace still wants, until it wants nothing. */
export function settle(workspace: Workspace): Workspace {
  let settled = workspace;
  while (settled.wants.size > 0) settled = settled.apply(new Map([...settled.wants].map((uri) => [uri, { state: 'absent' as const }])));
  return settled;
}
