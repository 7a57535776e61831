/**
 * The variables of a `.env` file, by the grammar Compose reads: `KEY=VALUE`, `export KEY=VALUE`, `KEY: VALUE`,
 * single quotes literal, double quotes with escapes, ` #` starts a comment behind an unquoted value.
 */
export function readEnvironment(text: string): ReadonlyMap<string, string> {
  const variables = new Map<string, string>();
  const line = /^[ \t]*(?:export[ \t]+)?([A-Za-z0-9_.[\]-]+)[ \t]*[=:][ \t]*(?:'([^']*)'|"((?:[^"\\]|\\[^])*)"|([^\r\n]*))/gm;
  for (const [, name, single, double, bare] of text.replace(/^\uFEFF/, '').matchAll(line)) {
    if (name === undefined) continue;
    variables.set(name, single ?? (double !== undefined ? unescape(double) : uncomment(bare ?? '')));
  }
  return variables;
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };

function unescape(text: string): string {
  return text.replace(/\\([^])/g, (_, c: string) => escapes[c] ?? c);
}

function uncomment(text: string): string {
  return text.startsWith('#') ? '' : text.replace(/[ \t]#.*$/, '').trim();
}
