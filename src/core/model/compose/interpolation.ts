import { spanOf, type Span, type Token } from '../../text/span';
import { type Certain, known, unknown } from '../certain';

/** What a lookup answers for a variable that is certainly not set; `undefined` says that it does not know. */
export const unset = Symbol('unset');

export type VariableLookup = (name: string) => string | typeof unset | undefined;

/** `-` default, `?` required, `+` replacement; with `:`, an empty value counts as none. */
export type Operator = ':-' | '-' | ':?' | '?' | ':+' | '+';

/** One use of a variable; spans are relative to the text. */
export interface VariableUse {
  readonly name: string;
  /** All of it, from the `$` to the closing brace. */
  readonly span: Span;
  readonly operator: Operator | undefined;
  /** The default, message or replacement, before its own variables are filled in. */
  readonly argument: Token | undefined;
}

/** Why Compose refuses the text: it is no valid template, or a required variable has no value. */
export interface InterpolationError {
  readonly kind: 'invalid' | 'required';
  readonly span: Span;
  readonly variable?: string;
  /** What the author wrote behind `?`. */
  readonly message?: string;
}

export interface Interpolation {
  /** Unknown where it hangs on a variable that the lookup does not know and that has no default, or where there is an error. */
  readonly value: Certain<string>;
  /** In order of their beginning, those inside defaults included. */
  readonly variables: readonly VariableUse[];
  readonly error?: InterpolationError;
}

/**
 * Fills in variables as Compose does (compose-go `template/template.go`): `$$`, `$NAME`, `${NAME}` and `${NAME<operator>text}`, where
 * the text may hold variables and braces. A `$` before anything else stands for itself.
 */
export function interpolate(text: string, lookup: VariableLookup): Interpolation {
  const expansion = new Expansion(text, lookup);
  const result = expansion.expand(0, text.length, 0);
  const { error } = expansion;
  return {
    value: result === undefined || error ? unknown('variable') : known(result),
    variables: expansion.variables,
    ...(error && { error }),
  };
}

/** Defaults in defaults in defaults: more than anyone writes, and an end to what a hostile text can cost. */
const deepest = 50;

class Expansion {
  readonly variables: VariableUse[] = [];
  error: InterpolationError | undefined;

  constructor(
    private readonly text: string,
    private readonly lookup: VariableLookup,
  ) {}

  /** The text between the offsets with its variables filled in; `undefined` where one is not known. */
  expand(from: number, to: number, depth: number): string | undefined {
    const { text } = this;
    let result: string | undefined = '';
    const add = (piece: string | undefined) => {
      result = result === undefined || piece === undefined ? undefined : result + piece;
    };
    /** The end of the current line and its last brace: a substitution may reach so far and no further. */
    let lineEnd = -1;
    let lastBrace = -1;
    let position = from;
    while (position < to) {
      const dollar = text.indexOf('$', position);
      if (dollar === -1 || dollar >= to) break;
      add(text.slice(position, dollar));
      const next = dollar + 1 < to ? text[dollar + 1] : undefined;
      if (next !== '{') {
        const nameEnd = this.nameEnd(dollar + 1, to);
        position = next === '$' ? dollar + 2 : nameEnd;
        if (nameEnd === dollar + 1) add('$');
        else
          add(
            this.substitute(
              { name: text.slice(dollar + 1, nameEnd), span: spanOf(dollar, nameEnd), operator: undefined, argument: undefined },
              depth,
            ),
          );
        continue;
      }
      const nameEnd = this.nameEnd(dollar + 2, to);
      const name = text.slice(dollar + 2, nameEnd);
      if (name !== '' && nameEnd < to && text[nameEnd] === '}') {
        position = nameEnd + 1;
        add(this.substitute({ name, span: spanOf(dollar, position), operator: undefined, argument: undefined }, depth));
        continue;
      }
      const operator = name === '' ? undefined : operatorAt(text, nameEnd);
      const start = nameEnd + (operator?.length ?? 0);
      if (start > lineEnd) {
        const lineBreak = text.indexOf('\n', start);
        lineEnd = lineBreak === -1 ? to : Math.min(lineBreak, to);
        lastBrace = text.lastIndexOf('}', lineEnd - 1);
      }
      if (operator === undefined || lastBrace < start || depth >= deepest) {
        this.fail({ kind: 'invalid', span: spanOf(dollar, Math.min(Math.max(nameEnd, dollar + 2), to)) });
        position = dollar + 2;
        continue;
      }
      const end = closingBrace(text, dollar, lastBrace) ?? lastBrace;
      const argument = { text: text.slice(start, end), span: spanOf(start, end) };
      position = end + 1;
      add(this.substitute({ name, span: spanOf(dollar, position), operator, argument }, depth));
    }
    add(text.slice(position, to));
    return result;
  }

  private substitute(use: VariableUse, depth: number): string | undefined {
    const { name, operator, argument, span } = use;
    this.variables.push(use);
    const value = this.lookup(name);
    // Compose reads the argument, and fails on it, whether it is needed or not.
    const text = argument && this.expand(argument.span.start, argument.span.end, depth + 1);
    switch (operator) {
      case undefined:
        return value === unset ? '' : value;
      case ':-':
      case '-':
        return value === undefined || value === unset || (value === '' && operator === ':-') ? text : value;
      case ':+':
      case '+':
        if (value === undefined) return undefined;
        return value === unset || (value === '' && operator === ':+') ? '' : text;
      case ':?':
      case '?':
        if (value !== unset && (value !== '' || operator === '?')) return value;
        this.fail({ kind: 'required', span, variable: name, message: argument?.text ?? '' });
        return undefined;
    }
  }

  private fail(error: InterpolationError): void {
    this.error ??= error;
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
