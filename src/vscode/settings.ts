import * as vscode from 'vscode';
import { defaultSettings, locales, severities, type Settings } from '../core/index';

/** The section of all our settings. */
export const section = 'virtlens';

/** The linters whose own messages some rules repeat: Docker DX runs the build checks, the other one hadolint. */
const peers = ['docker.docker', 'exiasr.hadolint'];

/** What the editor's settings say for a folder; a value of a wrong type counts as not given. */
export function editorSettings(scope: vscode.Uri | undefined): Settings {
  const configuration = vscode.workspace.getConfiguration(section, scope ?? null);
  const oneOf = <T extends string>(key: string, choices: readonly T[], otherwise: T): T =>
    choices.find((choice) => choice === configuration.get(key)) ?? otherwise;
  const flag = (key: 'deferToPeers' | 'codeLens' | 'hover' | 'diagnostics'): boolean => {
    const value = configuration.get(key);
    return typeof value === 'boolean' ? value : defaultSettings[key];
  };
  const text = (key: string): string => {
    const value = configuration.get(key);
    return typeof value === 'string' ? value : '';
  };
  return {
    audience: oneOf('audience', ['everyone', 'careful'], defaultSettings.audience),
    locale: oneOf('locale', ['auto', ...locales], defaultSettings.locale),
    rules: entriesOf(configuration.get('rules'), (value) => [...severities, 'off' as const].find((severity) => severity === value)),
    ignore: listOf(configuration.get('ignore'), (value) => {
      const { files, rules, reason } = asObject(value);
      return typeof reason === 'string' && reason !== ''
        ? { files: listOf(files, asText), rules: listOf(rules, asText), reason }
        : undefined;
    }),
    intent: oneOf('intent', ['balanced', 'isolation', 'performance', 'portability'], defaultSettings.intent),
    target: { libvirt: text('target.libvirt'), qemu: text('target.qemu') },
    engine: oneOf(
      'engine',
      ['docker-rootful', 'docker-rootless', 'docker-userns', 'docker-desktop', 'podman-rootless', 'swarm'],
      defaultSettings.engine,
    ),
    compose: { files: listOf(configuration.get('compose.files'), asText) },
    images: entriesOf(configuration.get('images'), (value) => {
      const { user, kind, dataDirectories } = asObject(value);
      return {
        ...(typeof user === 'string' ? { user } : {}),
        ...(typeof kind === 'string' ? { kind } : {}),
        ...(Array.isArray(dataDirectories) ? { dataDirectories: listOf(dataDirectories, asText) } : {}),
      };
    }),
    deferToPeers: flag('deferToPeers'),
    codeLens: flag('codeLens'),
    hover: flag('hover'),
    diagnostics: flag('diagnostics'),
  };
}

/**
 * The editor's settings with the repository's file over them; rules and images are joined entry by entry.
 * There is no one to defer to where none of the other linters is installed.
 */
export function settingsInForce(editor: Settings, repository: Partial<Settings>): Settings {
  const joined = { ...editor, ...repository };
  return {
    ...joined,
    rules: { ...editor.rules, ...repository.rules },
    images: { ...editor.images, ...repository.images },
    deferToPeers: joined.deferToPeers && peers.some((id) => vscode.extensions.getExtension(id) !== undefined),
  };
}

function asText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function asObject(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}

function listOf<T>(value: unknown, read: (item: unknown) => T | undefined): readonly T[] {
  return Array.isArray(value) ? value.flatMap((item) => read(item) ?? []) : [];
}

function entriesOf<T>(value: unknown, read: (item: unknown) => T | undefined): Readonly<Record<string, T>> {
  return Object.fromEntries(
    Object.entries(asObject(value)).flatMap(([key, item]) => {
      const entry = read(item);
      return entry === undefined ? [] : [[key, entry] as const];
    }),
  );
}
