import { valueOf, type Certain } from '../../../model/certain';
import { certainText, valueOfKey } from '../../../model/compose/tree';
import type { ComposeModel, MapNode, ScalarNode, SequenceNode } from '../../../model/compose/types';
import { joinUri, type Uri } from '../../../text/uri';
import type { Place } from '../../effective';

/** A value of a file that is no Compose file, and where it stands. */
export interface Setting {
  readonly value: Certain<string>;
  readonly at: Place;
}

/** What a `daemon.json` of the workspace says the engine does where a service does not say. */
export interface DaemonFile {
  readonly file: Uri;
  /** The scalar behind these keys, one inside the other. */
  setting(...keys: readonly string[]): Setting | undefined;
  /** The keys of the mapping behind these keys. */
  keysOf(...keys: readonly string[]): readonly string[];
}

/** Where a workspace would keep the file that goes to `/etc/docker/daemon.json`, seen from the project's folder; the nearest counts. */
export const daemonFiles: readonly string[] = ['daemon.json', 'docker/daemon.json', 'etc/docker/daemon.json', '../daemon.json'];

/** What is needed to read a JSON file beside the project. */
export interface DataFiles {
  text(uri: Uri): string | undefined;
  /** Parses YAML, and so JSON, that is no file of ours; `undefined` where the text is refused before. */
  data(text: string): ComposeModel | undefined;
}

/** The nearest `daemon.json` that holds a mapping. */
export function daemonFileOf(folder: Uri, files: DataFiles): DaemonFile | undefined {
  const found = daemonFiles.flatMap((path) => {
    const file = joinUri(folder, path);
    const root = rootOf(file, files);
    return root ? [{ file, root }] : [];
  })[0];
  return found && daemonFile(found.file, found.root);
}

function rootOf(file: Uri, files: DataFiles): MapNode | undefined {
  const text = files.text(file);
  const document = text === undefined ? undefined : files.data(text)?.documents[0];
  return document?.type === 'map' ? document : undefined;
}

function daemonFile(file: Uri, root: MapNode): DaemonFile {
  return {
    file,
    setting(...keys) {
      const node = nodeAt(root, keys);
      const value = certainText(node);
      return node && value && node.span ? { value, at: { file, span: node.span } } : undefined;
    },
    keysOf(...keys) {
      const node = nodeAt(root, keys);
      return node?.type === 'map' ? node.entries.map(({ key }) => key.value) : [];
    },
  };
}

function nodeAt(root: MapNode, keys: readonly string[]): ScalarNode | MapNode | SequenceNode | undefined {
  let node: ScalarNode | MapNode | SequenceNode | undefined = root;
  for (const key of keys) node = node?.type === 'map' ? valueOfKey(node, key) : undefined;
  return node;
}

/** A system call filter that a file of the workspace describes. */
export interface SeccompProfile {
  readonly file: Uri;
  /** What happens to a call that no rule names: it is let through, or it is not. */
  readonly allowsByDefault: boolean;
  /** The calls that rules without conditions refuse. */
  readonly refused: ReadonlySet<string>;
}

const allowing: ReadonlySet<string> = new Set(['SCMP_ACT_ALLOW', 'SCMP_ACT_LOG', 'SCMP_ACT_TRACE']);

/** The filter in a file; `undefined` where the file is not there, is no filter, or leaves its default action open. */
export function seccompProfileOf(file: Uri, files: DataFiles): SeccompProfile | undefined {
  const root = rootOf(file, files);
  const action = root && valueOf(certainText(valueOfKey(root, 'defaultAction')));
  if (root === undefined || action === undefined) return undefined;
  const rules = valueOfKey(root, 'syscalls');
  const refused = new Set<string>();
  for (const { node: rule } of rules?.type === 'sequence' ? rules.items : []) {
    if (rule?.type !== 'map' || isConditional(rule) || allowing.has(valueOf(certainText(valueOfKey(rule, 'action'))) ?? '')) continue;
    const names = valueOfKey(rule, 'names');
    const single = valueOf(certainText(valueOfKey(rule, 'name')));
    if (single !== undefined) refused.add(single);
    for (const { node } of names?.type === 'sequence' ? names.items : []) {
      const name = valueOf(certainText(node));
      if (name !== undefined) refused.add(name);
    }
  }
  return { file, allowsByDefault: allowing.has(action), refused };
}

/** Whether a rule holds only for some arguments, capabilities, architectures or kernels. */
function isConditional(rule: MapNode): boolean {
  return ['args', 'includes', 'excludes'].some((key) => {
    const node = valueOfKey(rule, key);
    return node?.type === 'sequence' ? node.items.length > 0 : node?.type === 'map' && node.entries.length > 0;
  });
}
