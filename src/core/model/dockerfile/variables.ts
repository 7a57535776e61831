import { known, unknown } from '../certain';
import type { Certain } from '../certain';

/** What a variable is set to; `undefined` where nothing sets it. */
export type Lookup = (name: string) => Certain<string> | undefined;

/** Longer results are not followed: chained defaults can double with every line. */
const longest = 4096;
const deepest = 16;
const nameAt = /[A-Za-z_][A-Za-z0-9_]*/y;

/**
 * The text with its variables replaced as the builder does: `$X`, `${X}`, and with `:-`, `-`, `:+`, `+`, `:?`, `?`. A dollar sign written `\$`
 * is a dollar sign. Unknown where a needed variable is not set or not known, for the operators that cut or replace, and for template marks.
 */
export function expandVariables(text: string, lookup: Lookup): Certain<string> {
  if (text.includes('{{')) return unknown('template');
  return text.includes('$') ? expand(text, lookup, 0) : known(text);
}

/** Whether the text holds a variable. */
export function hasVariable(text: string): boolean {
  return /(?:^|[^\\])\$[A-Za-z_{]/.test(text);
}

function expand(text: string, lookup: Lookup, depth: number): Certain<string> {
  let result = '';
  for (let i = 0; i < text.length;) {
    const dollar = text.indexOf('$', i);
    if (dollar < 0) {
      result += text.slice(i);
      break;
    }
    if (dollar > i && text[dollar - 1] === '\\') {
      result += `${text.slice(i, dollar - 1)}$`;
      i = dollar + 1;
      continue;
    }
    result += text.slice(i, dollar);
    const braced = text[dollar + 1] === '{';
    nameAt.lastIndex = dollar + (braced ? 2 : 1);
    const name = nameAt.exec(text)?.[0] ?? '';
    const nameEnd = dollar + (braced ? 2 : 1) + name.length;
    const end = braced ? closingBrace(text, nameEnd) : nameEnd;
    if (end === undefined || (braced && name === '')) return unknown('variable');
    if (name === '') result += '$';
    else {
      const value = valueOf(name, braced ? text.slice(nameEnd, end - 1) : '', lookup, depth);
      if (!('known' in value)) return value;
      result += value.known;
    }
    if (result.length > longest) return unknown('variable');
    i = name === '' ? dollar + 1 : end;
  }
  return known(result);
}

/** The index behind the brace that closes what is open at `from`. */
function closingBrace(text: string, from: number): number | undefined {
  for (let i = from, open = 1; i < text.length; i++) {
    if (text[i] === '$' && text[i + 1] === '{') open++;
    else if (text[i] === '}' && --open === 0) return i + 1;
  }
  return undefined;
}

function valueOf(name: string, operation: string, lookup: Lookup, depth: number): Certain<string> {
  const value = lookup(name);
  if (operation === '') return value ?? unknown('variable');
  const emptyIsUnset = operation.startsWith(':');
  const operator = operation.charAt(emptyIsUnset ? 1 : 0);
  const word = operation.slice(emptyIsUnset ? 2 : 1);
  if (depth >= deepest || !'-+?'.includes(operator) || operator === '') return unknown('variable');
  if (value !== undefined && !('known' in value)) return value;
  const set = value !== undefined && !(emptyIsUnset && value.known === '');
  if (operator === '+') return set ? expand(word, lookup, depth + 1) : known('');
  if (set && value !== undefined) return value;
  return operator === '-' ? expand(word, lookup, depth + 1) : unknown('variable');
}
