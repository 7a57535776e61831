import { parseDocument, isMap, isScalar, isSeq, type Node } from 'yaml';
import { defaultSettings, severities, type IgnoreSetting, type ImageKnowledge, type Settings, type Severity } from './settings';
import { spanOf, type Span } from './text/span';

/** What is wrong in a settings file, where. The reason is in the English of the format. */
export interface SettingsProblem {
  readonly reason: string;
  readonly span: Span;
}

export interface SettingsFile {
  /** Only what the file says. */
  readonly settings: Partial<Settings>;
  readonly problems: readonly SettingsProblem[];
}

/** Reads `.virtlens.yaml`: the keys of the editor's settings without their prefix, dotted or nested. What cannot be used is a problem, never an error. */
export function readSettingsFile(text: string): SettingsFile {
  const problems: SettingsProblem[] = [];
  const document = parseDocument(text, { uniqueKeys: false, prettyErrors: false });
  for (const error of document.errors) problems.push({ reason: error.message, span: spanOf(error.pos[0], error.pos[1]) });
  const settings: Record<string, unknown> = {};
  const refuse = (node: Node | null | undefined, reason: string) => {
    const [start = 0, end = 0] = node?.range ?? [];
    problems.push({ reason, span: spanOf(start, end) });
    return undefined;
  };
  for (const [key, node] of settingEntries(document.contents)) {
    const read = readers[key];
    if (read === undefined) refuse(node, `There is no setting named ${key}.`);
    else {
      const value = read(node, (reason) => refuse(node, reason), settings);
      if (value !== undefined) settings[key.split('.')[0] ?? key] = value;
    }
  }
  return { settings: settings as Partial<Settings>, problems };
}

type Reader = (node: Node | null, refuse: (reason: string) => undefined, before: Readonly<Record<string, unknown>>) => unknown;

/** Entries with `target: {libvirt: …}` and `compose: {files: …}` flattened to their dotted keys. */
function* settingEntries(root: unknown): Iterable<[string, Node | null]> {
  if (!isMap(root)) return;
  for (const { key, value } of root.items) {
    const name = isScalar(key) ? String(key.value) : '';
    if ((name === 'target' || name === 'compose') && isMap(value)) {
      for (const inner of value.items) yield [`${name}.${isScalar(inner.key) ? String(inner.key.value) : ''}`, inner.value as Node | null];
    } else yield [name, value as Node | null];
  }
}

const textOf = (node: unknown) => (isScalar(node) && node.value !== null ? String(node.value) : undefined);
const textsOf = (node: unknown) =>
  isSeq(node) ? node.items.flatMap((item) => textOf(item) ?? []) : [textOf(node)].flatMap((text) => text ?? []);

const oneOf =
  (...choices: readonly string[]): Reader =>
  (node, refuse) => {
    const text = textOf(node);
    return text !== undefined && choices.includes(text) ? text : refuse(`One of ${choices.join(', ')} is expected.`);
  };

const boolean: Reader = (node, refuse) =>
  isScalar(node) && typeof node.value === 'boolean' ? node.value : refuse('true or false is expected.');

const version =
  (name: 'libvirt' | 'qemu'): Reader =>
  (node, refuse, before) => {
    const text = textOf(node);
    if (text === undefined) return refuse('A version such as 11.3 is expected.');
    return { ...defaultSettings.target, ...(before['target'] as object | undefined), [name]: text };
  };

const readers: Readonly<Record<string, Reader>> = {
  audience: oneOf('everyone', 'careful'),
  locale: oneOf('auto', 'en', 'zh-cn'),
  intent: oneOf('balanced', 'isolation', 'performance', 'portability'),
  engine: oneOf('docker-rootful', 'docker-rootless', 'docker-userns', 'docker-desktop', 'podman-rootless', 'swarm'),
  deferToPeers: boolean,
  codeLens: boolean,
  hover: boolean,
  diagnostics: boolean,
  'target.libvirt': version('libvirt'),
  'target.qemu': version('qemu'),
  'compose.files': (node) => ({ files: textsOf(node) }),
  rules(node, refuse) {
    if (!isMap(node)) return refuse('A mapping of rule ids to severities is expected.');
    const rules: Record<string, Severity | 'off'> = {};
    for (const { key, value } of node.items) {
      const text = textOf(value);
      // YAML readers of the older kind take a bare `off` for false.
      const severity = text === 'false' ? 'off' : [...severities, 'off' as const].find((choice) => choice === text);
      if (severity) rules[textOf(key) ?? ''] = severity;
      else refuse(`A severity is expected: ${severities.join(', ')} or off.`);
    }
    return rules;
  },
  ignore(node, refuse) {
    if (!isSeq(node)) return refuse('A list of files, rules and reasons is expected.');
    return node.items.flatMap((item): IgnoreSetting[] => {
      const entry = isMap(item)
        ? { files: textsOf(item.get('files', true)), rules: textsOf(item.get('rules', true)), reason: textOf(item.get('reason', true)) }
        : undefined;
      if (entry?.reason) return [{ ...entry, reason: entry.reason }];
      refuse('Each entry needs files, rules and a reason.');
      return [];
    });
  },
  images(node, refuse) {
    if (!isMap(node)) return refuse('A mapping of images is expected.');
    return Object.fromEntries(
      node.items.map(({ key, value }): [string, ImageKnowledge] => {
        const user = isMap(value) ? textOf(value.get('user', true)) : undefined;
        const kind = isMap(value) ? textOf(value.get('kind', true)) : undefined;
        const dataDirectories = isMap(value) ? textsOf(value.get('dataDirectories', true)) : [];
        return [
          textOf(key) ?? '',
          { ...(user ? { user } : {}), ...(kind ? { kind } : {}), ...(dataDirectories.length > 0 ? { dataDirectories } : {}) },
        ];
      }),
    );
  },
};
