import type { Workspace } from '../linted-workspace';
import { valueOf } from '../model/certain';
import type { Construct } from '../model/document';
import { sliceOf } from '../text/span';
import { folderOf, pathFrom, type Uri } from '../text/uri';
import { fill } from '../text/message';
import type { Texts } from '../texts';
import type { Place } from '../workspace/effective';
import type { Project } from '../workspace/workload';
import { broughtByExtends, broughtByMerge, type EffectivePlace } from './effective';
import { codeSpan } from './markdown';
import { separatorOf } from './sentences';

/** Where a value of a Compose file comes from or goes to, when that is not what the line itself says. */
export interface Asked {
  readonly workspace: Workspace;
  readonly project: Project;
  readonly file: Uri;
  readonly construct: Construct;
  readonly effective: EffectivePlace | undefined;
  readonly texts: Texts;
}

/** One sentence for each detour: variables filled in, an anchor followed, a value replaced, keys brought from elsewhere. */
export function originSentences(asked: Asked): readonly string[] {
  return [...brought(asked), ...filledIn(asked), ...moved(asked)];
}

/** More keys than these are counted, not named. */
const mostNamed = 6;

function brought({ project, file, construct, texts }: Asked): readonly string[] {
  const { path, names } = construct;
  const extended = path === 'services.*.extends' || path.startsWith('services.*.extends.');
  if (!extended && !path.endsWith('<<')) return [];
  const keys = extended ? broughtByExtends(project, names[0] ?? '') : broughtByMerge(project, file, construct);
  if (keys.length === 0) return [];
  const words = texts.interface.hover;
  const named = keys.slice(0, mostNamed).map((key) => codeSpan(key));
  const values = { keys: named.join(separatorOf(texts)), more: keys.length - named.length };
  return [fill(keys.length > mostNamed ? words.bringsMore : words.brings, values)];
}

function filledIn({ effective, texts }: Asked): readonly string[] {
  const node = effective?.node;
  if (node?.type !== 'scalar' || !node.raw.includes('$')) return [];
  const value = valueOf(node.value);
  const words = texts.interface.hover;
  if (value === undefined) return 'unknown' in node.value && node.value.unknown === 'variable' ? [words.unresolved] : [];
  return value === node.raw ? [] : [value === '' ? words.empty : fill(words.here, { value: codeSpan(value) })];
}

function moved(asked: Asked): readonly string[] {
  const { construct, effective, file, texts } = asked;
  const words = texts.interface.hover;
  const { valueSpan } = construct;
  if (effective === undefined || valueSpan === undefined) return [];
  const { node, replacedBy } = effective;
  if (replacedBy !== undefined) return [fill(words.replacedBy, valuesOf(asked, replacedBy.origin))];
  if (node === undefined) return [];
  const isHere = node.origin.file === file && node.origin.span.start === valueSpan.start;
  if (!isHere) return node.origin.via.includes('anchor') ? [fill(words.anchored, valuesOf(asked, node.origin))] : [];
  const [before] = node.replaced;
  return node.type === 'scalar' && before ? [fill(words.replaces, valuesOf(asked, before))] : [];
}

function valuesOf({ workspace, file }: Asked, place: Place): { readonly value: string; readonly place: string } {
  const model = workspace.model(place.file);
  const line = model ? model.lines.positionOf(place.span.start).line + 1 : 1;
  const written = model ? sliceOf(model.text, place.span) : '';
  const name = pathFrom(folderOf(file), place.file);
  return { value: codeSpan(written), place: `${codeSpan(name)}:${String(line)}` };
}
