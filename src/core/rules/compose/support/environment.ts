import { valueOf } from '../../../model/certain';
import { piecesOf, type Piece, type VariableUse } from '../../../model/compose/interpolation';
import { spanWithin } from '../../../model/compose/positions';
import { replacePart, type FileEdits } from '../../../workspace/compose/edit';
import type { EffectiveScalar, Place } from '../../../workspace/effective';
import type { Written } from '../../../workspace/workload';

/** Where a value comes from: it stands there, it is the default of these variables that nothing sets, or variables bring it. */
export type Provenance = 'literal' | { readonly defaults: readonly string[] } | 'variable';

/** Stands for what only the shell knows. */
const unknownText = '\0';

/** A scalar's text with its defaults, where it cannot be known as a whole; `undefined` where Compose refuses it. */
export function textOf(scalar: EffectiveScalar): string | undefined {
  if (isPlain(scalar)) return scalar.raw;
  return piecesIn(scalar)
    ?.map(({ text }) => text ?? unknownText)
    .join('');
}

/** Whether that part of the text is known. */
export function isKnown(part: string): boolean {
  return !part.includes(unknownText);
}

/** Where the part of a scalar's text comes from, all of it where none is given. */
export function provenanceOf(scalar: EffectiveScalar, part?: string): Provenance {
  if (isPlain(scalar)) return 'literal';
  const pieces = piecesIn(scalar);
  if (pieces === undefined) return 'variable';
  const contributes = ({ text = unknownText }: Piece) => part === undefined || (text !== '' && part.includes(text));
  const variables = pieces.filter(contributes).flatMap(({ variable }) => variable ?? []);
  if (variables.length === 0) return 'literal';
  const defaulted = ({ name, operator }: VariableUse) => (operator === ':-' || operator === '-') && setValue(scalar, name) === undefined;
  return variables.every(defaulted) ? { defaults: [...new Set(variables.map(({ name }) => name))] } : 'variable';
}

/** Whether nothing in it is filled in. */
function isPlain({ raw, node }: EffectiveScalar): boolean {
  return !raw.includes('$') && !node.template;
}

function piecesIn(scalar: EffectiveScalar): readonly Piece[] | undefined {
  return scalar.node.template ? undefined : piecesOf(scalar.raw, (name) => setValue(scalar, name));
}

/** What a file says that a variable holds; `undefined` where only the shell can. */
export function setValue(scalar: EffectiveScalar, name: string): string | undefined {
  return valueOf(scalar.fill(`\${${name}}`));
}

/** How much of an item's text stands before its value: the `KEY=` of a pair in a list. */
function valueStart({ entry, item }: Written<string>): number {
  return item ? entry.key.length + 1 : 0;
}

/** Where the value of a pair stands, without the `KEY=` of a list. */
export function placeOfValue(pair: Written<string>): Place {
  const { at, item } = pair;
  if (item?.value.type !== 'scalar') return at;
  const { model, node } = item.value;
  const span = spanWithin(model.text, node, valueStart(pair), node.value.length);
  return span ? { file: at.file, span } : at;
}

/** Puts another text in place of a literal value. */
export function replaceValue(pair: Written<string>, text: string): FileEdits {
  const node = pair.item?.value ?? pair.entry.value;
  return node?.type === 'scalar' ? replacePart(pair, valueStart(pair), node.node.value.length, text) : undefined;
}
