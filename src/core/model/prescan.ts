import { spanOf } from '../text/span';
import type { Kind, Problem } from './document';
import type { Values } from '../text/message';

/** The longest text that is read, in UTF-16 units. */
const longest: Readonly<Record<Kind, number>> = { compose: 512 * 1024, dockerfile: 512 * 1024, libvirt: 2 * 1024 * 1024 };

/** The deepest nesting that is read: more than any file needs, and less than what exhausts the stack of a recursive reader. */
export const deepestNesting = 128;

/**
 * Refuses a text that would hang or crash a parser, before one sees it; `undefined` where it may be read. Linear in the text.
 * How deep YAML nests depends on how its parser recovers from errors, so that `readTokens` watches depth and counts while it parses.
 */
export function prescan(text: string, kind: Kind): Problem | undefined {
  const limit = longest[kind];
  if (text.length > limit) return refusal('too-large', { limit: limit < 1024 * 1024 ? `${limit / 1024} KB` : `${limit / 1024 / 1024} MB` });
  if (isBinary(text)) return refusal('binary', {});
  if (kind === 'libvirt' && elementsNestTooDeep(text)) return refusal('too-deep', { limit: deepestNesting });
  return undefined;
}

/** A problem of the file as a whole. */
export function refusal(id: Problem['id'], values: Values): Problem {
  return { id, span: spanOf(0, 0), values };
}

/** A NUL, or so many control and replacement characters that this is no text: decoded bytes hold both. */
function isBinary(text: string): boolean {
  let odd = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0) return true;
    if ((code < 32 && code !== 9 && code !== 10 && code !== 12 && code !== 13) || code === 0xfffd) odd++;
  }
  return odd > 16 && odd > text.length / 64;
}

/** What `<` opens that is no element, and what ends it. */
const enclosures = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
] as const;

const [doubleQuote, singleQuote, slash, less, greater] = [34, 39, 47, 60, 62];

function elementsNestTooDeep(text: string): boolean {
  let depth = 0;
  for (let i = text.indexOf('<'); i !== -1; i = text.indexOf('<', i)) {
    const next = text.charCodeAt(i + 1);
    const enclosure = isNameStart(next) ? undefined : enclosures.find(([opening]) => text.startsWith(opening, i));
    if (enclosure) {
      const end = text.indexOf(enclosure[1], i + enclosure[0].length);
      if (end === -1) return false;
      i = end + enclosure[1].length;
      continue;
    }
    const closing = next === slash;
    const end = endOfTag(text, i + 1);
    if (closing) depth = Math.max(0, depth - 1);
    else if (isNameStart(next) && text.charCodeAt(end - 1) !== slash) depth++;
    if (depth > deepestNesting) return true;
    i = Math.max(end, i + 1);
  }
  return false;
}

/** Where the tag that begins before `from` ends: at its `>` outside quotes, or where the next `<` shows that it was never finished. */
function endOfTag(text: string, from: number): number {
  let quote: number | undefined;
  for (let i = from; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === less) return i;
    if (quote !== undefined) {
      if (code === quote) quote = undefined;
    } else if (code === doubleQuote || code === singleQuote) quote = code;
    else if (code === greater) return i;
  }
  return text.length;
}

function isNameStart(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95 || code === 58 || code > 127;
}
