import { spanOf, type Token } from '../../text/span';
import { type Certain, known, unknown } from '../certain';

/** What a variable holds; `undefined` where that is not known. */
export type VariableLookup = (name: string) => string | undefined;

/** `-` default, `?` required, `+` replacement; with `:`, an empty value counts as none. */
type Operator = ':-' | '-' | ':?' | '?' | ':+' | '+';

/**
 * Fills in variables as Compose does (compose-go `template/template.go`): `$$`, `$NAME`, `${NAME}` and `${NAME<operator>text}`, where
 * the text may hold variables and braces. A `$` before anything else stands for itself. Unknown where it hangs on a variable that is not known
 * and has no default, and where Compose refuses the text.
 */
export function interpolate(text: string, lookup: VariableLookup): Certain<string> {
  const expansion = new Expansion(text, lookup);
  const result = expansion.expand(0, text.length, 0);
  return result === undefined || expansion.refused ? unknown('variable') : known(result);
}

/** Defaults in defaults in defaults: more than anyone writes, and an end to what a hostile text can cost. */
const deepest = 50;

class Expansion {
  /** Whether Compose refuses the text: it is no valid template, or a required variable is empty. */
  refused = false;

  constructor(
    private readonly text: string,
    private readonly lookup: VariableLookup,
  ) {}

  /** The text between the offsets with its variables filled in; `undefined` where one is not known or the text is refused. */
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
    while (position < to && !this.refused) {
      const dollar = text.indexOf('$', position);
      if (dollar === -1 || dollar >= to) break;
      add(text.slice(position, dollar));
      const next = dollar + 1 < to ? text[dollar + 1] : undefined;
      if (next !== '{') {
        const nameEnd = this.nameEnd(dollar + 1, to);
        position = next === '$' ? dollar + 2 : nameEnd;
        add(nameEnd === dollar + 1 ? '$' : this.lookup(text.slice(dollar + 1, nameEnd)));
        continue;
      }
      const nameEnd = this.nameEnd(dollar + 2, to);
      const name = text.slice(dollar + 2, nameEnd);
      if (name !== '' && nameEnd < to && text[nameEnd] === '}') {
        position = nameEnd + 1;
        add(this.lookup(name));
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
        this.refused = true;
        return undefined;
      }
      const end = closingBrace(text, dollar, lastBrace) ?? lastBrace;
      position = end + 1;
      // Compose reads the argument, and fails on it, whether it is needed or not.
      const argument = this.expand(start, end, depth + 1);
      add(this.substitute(this.lookup(name), operator, argument));
    }
    add(text.slice(position, to));
    return result;
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
