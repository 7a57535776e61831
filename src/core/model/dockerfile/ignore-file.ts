/**
 * Whether a `.dockerignore` keeps a path of the context out of the build, as moby's `patternmatcher` reads it: the last pattern that matches the path, or
 * a folder around it, has the say, and one with `!` takes it in again.
 */
export function isLeftOut(ignoreFile: string, path: string): boolean {
  const folders = path.split('/').map((_, index, parts) => parts.slice(0, index + 1).join('/'));
  let out = false;
  for (const line of ignoreFile.replace(/^\uFEFF/, '').split('\n')) {
    if (line.startsWith('#')) continue;
    const written = line.trim();
    const again = written.startsWith('!');
    const pattern = cleaned(again ? written.slice(1).trim() : written);
    if (pattern !== '' && out === again && folders.some((folder) => matches(tokensOf(pattern), folder))) out = !again;
  }
  return out;
}

/** Without what leads nowhere: `/a`, `./a` and `a/` are all `a`. */
function cleaned(pattern: string): string {
  const parts: string[] = [];
  for (const part of pattern.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/');
}

/** `*`, `**` at the end, the two halves of `**` before something else (at its beginning, and within folders), or one character. */
type Token = { readonly many: 'within' | 'any' | 'folders' | 'folder' } | { readonly one: (character: string) => boolean };

const notSlash = (character: string) => character !== '/';

function tokensOf(pattern: string): readonly Token[] {
  const tokens: Token[] = [];
  for (let i = 0; i < pattern.length; i++) {
    const c = pattern[i] ?? '';
    if (c === '*' && pattern[i + 1] === '*') {
      while (pattern[i + 1] === '*') i++;
      if (pattern[i + 1] === '/') i++;
      if (i + 1 < pattern.length) tokens.push({ many: 'folders' }, { many: 'folder' });
      else tokens.push({ many: 'any' });
    } else if (c === '*') tokens.push({ many: 'within' });
    else if (c === '?') tokens.push({ one: notSlash });
    else if (c === '[' && pattern.indexOf(']', i + 1) > i) {
      const end = pattern.indexOf(']', i + 1);
      tokens.push({ one: classOf(pattern.slice(i + 1, end)) });
      i = end;
    } else {
      const literal = c === '\\' && i + 1 < pattern.length ? (pattern[++i] ?? '') : c;
      tokens.push({ one: (character) => character === literal });
    }
  }
  return tokens;
}

/** `a-z`, `^0-9` and single characters. */
function classOf(text: string): (character: string) => boolean {
  const negated = text.startsWith('^');
  const ranges: (readonly [from: string, to: string])[] = [];
  for (let i = negated ? 1 : 0; i < text.length; i++) {
    const from = text[i] ?? '';
    const range = text[i + 1] === '-' && i + 2 < text.length;
    ranges.push([from, range ? (text[i + 2] ?? '') : from]);
    if (range) i += 2;
  }
  return (character) => character !== '/' && ranges.some(([from, to]) => from <= character && character <= to) !== negated;
}

/** Steps through the path with all the places of the pattern that what was read so far can have led to. */
function matches(tokens: readonly Token[], path: string): boolean {
  let places = reached(tokens, new Set([0]));
  for (const character of path) {
    const next = new Set<number>();
    for (const place of places) {
      const token = tokens[place];
      if (token === undefined) continue;
      for (const step of stepsOf(token, character)) next.add(place + step);
    }
    places = reached(tokens, next);
  }
  return places.has(tokens.length);
}

/** How many tokens on the pattern can be behind this character. */
function stepsOf(token: Token, character: string): readonly number[] {
  if ('one' in token) return token.one(character) ? [1] : [];
  switch (token.many) {
    case 'within':
      return character === '/' ? [] : [0];
    case 'any':
      return [0];
    case 'folders':
      return character === '/' ? [1, 2] : [1];
    case 'folder':
      return character === '/' ? [0, 1] : [0];
  }
}

/** Those places and the ones behind a `*` that stands for nothing. */
function reached(tokens: readonly Token[], places: ReadonlySet<number>): ReadonlySet<number> {
  const all = new Set(places);
  for (const place of all) {
    const token = tokens[place];
    if (token && 'many' in token && token.many !== 'folder') all.add(place + (token.many === 'folders' ? 2 : 1));
  }
  return all;
}
