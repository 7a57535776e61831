import type { Locale } from './text/locale';
import { joinUri, type Uri } from './text/uri';

/** How much a finding matters. `error` the file is refused or cannot do what it says; `warning` risk without benefit; `information` a real trade-off; `hint` a smell or an absence. */
export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** Severities from the mildest to the gravest. */
export const severities = ['hint', 'information', 'warning', 'error'] as const satisfies readonly Severity[];

export type Audience = 'everyone' | 'careful';
/** What one may want most, where one thing is paid for with another. */
export type Aim = 'isolation' | 'performance' | 'portability';

/** An aim, or none before the others. It reorders what is found and raises hints; errors and warnings stay what they are. */
export type Intent = 'balanced' | Aim;

/** The container engine whose behaviour is assumed. */
export type Engine = 'docker-rootful' | 'docker-rootless' | 'docker-userns' | 'docker-desktop' | 'podman-rootless' | 'swarm';

/** What the user knows about an image and the text does not say. */
export interface ImageKnowledge {
  readonly user?: string;
  readonly kind?: string;
  readonly dataDirectories?: readonly string[];
}

/** A stretch of files for which some rules are silent. */
export interface IgnoreSetting {
  /** Globs, relative to the folder of the settings file or of the workspace. */
  readonly files: readonly string[];
  readonly rules: readonly string[];
  readonly reason: string;
}

/**
 * Everything a user can set. The same keys stand in the editor's settings (behind `virtlens.`) and in `.virtlens.yaml`;
 * the file in the repository wins over the editor, the editor over the default.
 */
export interface Settings {
  readonly audience: Audience;
  readonly locale: 'auto' | Locale;
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
  readonly ignore: readonly IgnoreSetting[];
  readonly intent: Intent;
  /** The versions that the files are written for, such as `11.3`; empty for the newest known. */
  readonly target: { readonly libvirt: string; readonly qemu: string };
  readonly engine: Engine;
  /** The Compose files that make one project, in the order in which they are merged, relative to the folder of the settings file or of the workspace. */
  readonly compose: { readonly files: readonly string[] };
  readonly images: Readonly<Record<string, ImageKnowledge>>;
  /** Whether rules that another linter has too stay silent; only who knows that one is in use can say so, as the editor does. */
  readonly deferToPeers: boolean;
  readonly codeLens: boolean;
  readonly hover: boolean;
  readonly diagnostics: boolean;
}

export const defaultSettings: Settings = {
  audience: 'everyone',
  locale: 'auto',
  rules: {},
  ignore: [],
  intent: 'balanced',
  target: { libvirt: '', qemu: '' },
  engine: 'docker-rootful',
  compose: { files: [] },
  images: {},
  deferToPeers: false,
  codeLens: false,
  hover: true,
  diagnostics: true,
};

/** The settings as seen from this folder: globs that start with `/` start in it, and the Compose files are found from it. Any other glob matches in any folder. */
export function rootedIn(folder: Uri, settings: Settings): Settings {
  // A character of the folder's own name must not be taken for a wildcard; `?` stands for any single one, and so for itself.
  const start = folder.replace(/[*?{},]/g, '?').replace(/\/$/, '');
  const rooted = (glob: string) => (glob.startsWith('/') ? start + glob : glob);
  return {
    ...settings,
    ignore: settings.ignore.map((entry) => ({ ...entry, files: entry.files.map(rooted) })),
    compose: { files: settings.compose.files.map((path) => joinUri(folder, path)) },
  };
}
