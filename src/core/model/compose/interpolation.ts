import { spanOf, type Span, type Token } from '../../text/span';
import { type Certain, known, unknown } from '../certain';

/** What a variable holds; `undefined` where that is not known. */
export type VariableLookup = (name: string) => string | undefined;

/** `-` default, `?` required, `+` replacement; with `:`, an empty value counts as none. */
type Operator = ':-' | '-' | ':?' | '?' | ':+' | '+';

/** `$NAME`, `${NAME}` or `${NAME<operator>argument}` as it is written. */
export interface VariableUse {
  readonly name: string;
  readonly operator: Operator | undefined;
  /** Empty where there is no operator. */
  readonly argument: Span;
}

/** A stretch of a text and what Compose puts in its place. */
export interface Piece {
  readonly span: Span;
  /** `undefined` where it hangs on a variable that is not known. */
  readonly text: string | undefined;
  /** The variable that it is; `undefined` for text, in which `$$` stands for `$`. */
  readonly variable: VariableUse | undefined;
}

/**
 * Fills in variables as Compose does (compose-go `template/template.go`): `$$`, `$NAME`, `${NAME}` and `${NAME<operator>text}`, where
 * the text may hold variables and braces. A `$` before anything else stands for itself. Unknown where it hangs on a variable that is not known
 * and has no default, and where Compose refuses the text.
 */
export function interpolate(text: string, lookup: VariableLookup): Certain<string> {
  const pieces = piecesOf(text, lookup);
  const result = pieces && joined(pieces);
  return result === undefined ? unknown('variable') : known(result);
}

/** The text in pieces, in its order and without gaps; `undefined` where Compose refuses it. */
export function piecesOf(text: string, lookup: VariableLookup): readonly Piece[] | undefined {
  const expansion = new Expansion(text, lookup);
  const pieces = expansion.expand(0, text.length, 0);
  return expansion.refused ? undefined : pieces;
}

function joined(pieces: readonly Piece[]): string | undefined {
  return pieces.some(({ text }) => text === undefined) ? undefined : pieces.map(({ text }) => text).join('');
}

/** Defaults in defaults in defaults: more than anyone writes, and an end to what a hostile text can cost. */
const deepest = 50;

/** More than variables bring into one text; what goes beyond is not followed, since variables of variables can double with every line. */
const longest = 65_536;

class Expansion {
  /** Whether Compose refuses the text: it is no valid template, or a required variable is empty. */
  refused = false;
  /** How much text variables have brought. */
  private brought = 0;

  constructor(
    private readonly text: string,
    private readonly lookup: VariableLookup,
  ) {}

  /** The pieces between the offsets. */
  expand(from: number, to: number, depth: number): readonly Piece[] {
    const { text } = this;
    const pieces: Piece[] = [];
    /** The end of the current line and its last brace: a substitution may reach so far and no further. */
    let lineEnd = -1;
    let lastBrace = -1;
    let position = from;
    const add = (end: number, piece: string | undefined, variable?: VariableUse) => {
      if (variable) this.brought += piece?.length ?? 0;
      const filled = variable && this.brought > longest ? undefined : piece;
      if (end > position) pieces.push({ span: spanOf(position, end), text: filled, variable });
      position = end;
    };
    while (position < to && !this.refused) {
      const dollar = text.indexOf('$', position);
      if (dollar === -1 || dollar >= to) break;
      add(dollar, text.slice(position, dollar));
      const next = dollar + 1 < to ? text[dollar + 1] : undefined;
      const braced = next === '{';
      const nameStart = dollar + (braced ? 2 : 1);
      const nameEnd = this.nameEnd(nameStart, to);
      const name = text.slice(nameStart, nameEnd);
      if (!braced && name === '') add(next === '$' ? dollar + 2 : dollar + 1, '$');
      else if (!braced || (name !== '' && nameEnd < to && text[nameEnd] === '}')) {
        add(nameEnd + (braced ? 1 : 0), this.lookup(name), { name, operator: undefined, argument: spanOf(nameEnd, nameEnd) });
      } else {
        const operator = name === '' ? undefined : operatorAt(text, nameEnd);
        const start = nameEnd + (operator?.length ?? 0);
        if (start > lineEnd) {
          const lineBreak = text.indexOf('\n', start);
          lineEnd = lineBreak === -1 ? to : Math.min(lineBreak, to);
          lastBrace = text.lastIndexOf('}', lineEnd - 1);
        }
        if (operator === undefined || lastBrace < start || depth >= deepest) {
          this.refused = true;
          break;
        }
        const end = closingBrace(text, dollar, lastBrace) ?? lastBrace;
        // Older releases of Compose read the argument, and fail on it, whether it is needed or not.
        const argument = joined(this.expand(start, end, depth + 1));
        add(end + 1, this.substitute(this.lookup(name), operator, argument), { name, operator, argument: spanOf(start, end) });
      }
    }
    add(to, text.slice(position, to));
    return pieces;
  }

  private substitute(value: string | undefined, operator: Operator, argument: string | undefined): string | undefined {
    switch (operator) {
      case ':-':
      case '-':
        return value === undefined || (value === '' && operator === ':-') ? argument : value;
      case ':+':
      case '+':
        if (value === undefined) return undefined;
        return value === '' && operator === ':+' ? '' : argument;
      case ':?':
      case '?':
        if (value === '' && operator === ':?') this.refused = true;
        return value;
    }
  }

  private nameEnd(from: number, to: number): number {
    let i = from;
    while (i < to && isNameCharacter(this.text.charCodeAt(i), i > from)) i++;
    return i;
  }
}

function isNameCharacter(code: number, digits: boolean): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95 || (digits && code >= 48 && code <= 57);
}

function operatorAt(text: string, offset: number): Operator | undefined {
  const long = text.slice(offset, offset + 2);
  if (long === ':-' || long === ':?' || long === ':+') return long;
  const short = long[0];
  return short === '-' || short === '?' || short === '+' ? short : undefined;
}

/** The brace that closes the one behind the `$`, as compose-go counts: the character behind an opening brace is not looked at. */
function closingBrace(text: string, dollar: number, last: number): number | undefined {
  let open = 0;
  for (let i = dollar; i <= last; i++) {
    if (text[i] === '}' && --open === 0) return i;
    if (text[i] === '{') {
      open++;
      i++;
    }
  }
  return undefined;
}

/** The offset of the first character that stands outside `${…}` and passes; -1 where none does. */
export function indexOutsideBraces(text: string, passes: (character: string, index: number) => boolean, from = 0): number {
  let depth = 0;
  for (let i = from; i < text.length; i++) {
    const c = text[i] ?? '';
    if (c === '$' && text[i + 1] === '$') i++;
    else if (c === '$' && text[i + 1] === '{') {
      depth++;
      i++;
    } else if (depth > 0 && c === '{') depth++;
    else if (depth > 0 && c === '}') depth--;
    else if (depth === 0 && passes(c, i)) return i;
  }
  return -1;
}

/** The parts between separators (one character) that stand outside `${…}`; spans are relative to the text. */
export function splitOutsideBraces(text: string, separator: string): readonly Token[] {
  const parts: Token[] = [];
  let start = 0;
  for (;;) {
    const end = indexOutsideBraces(text, (c) => c === separator, start);
    const stop = end === -1 ? text.length : end;
    parts.push({ text: text.slice(start, stop), span: spanOf(start, stop) });
    if (end === -1) return parts;
    start = end + 1;
  }
}
