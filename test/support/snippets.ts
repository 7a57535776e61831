import { readFileSync } from 'node:fs';
import type { Kind } from '../../src/core/index';

/** A snippet as it stands once it was inserted and nothing was typed. */
export interface ExpandedSnippet {
  readonly kind: Kind;
  readonly prefix: string;
  readonly description: string;
  /** The name that such a file would have. */
  readonly path: string;
  readonly text: string;
  /** The numbers of the tab stops, as written; 0 is where the cursor ends. */
  readonly stops: readonly number[];
}

interface Snippet {
  readonly prefix: string;
  readonly description: string;
  readonly body: readonly string[];
}

const paths: Readonly<Record<Kind, string>> = { compose: 'compose.yaml', dockerfile: 'Dockerfile', libvirt: 'domain.xml' };

/** Every snippet of every kind, expanded with its defaults. */
export function allSnippets(): ExpandedSnippet[] {
  return (Object.keys(paths) as Kind[]).flatMap((kind) => {
    const snippets = JSON.parse(readFileSync(`snippets/${kind}.json`, 'utf8')) as Record<string, Snippet>;
    return Object.values(snippets).map(({ prefix, description, body }) => ({
      kind,
      prefix,
      description,
      path: paths[kind],
      ...expand(body.join('\n')),
    }));
  });
}

/** `$1`, `${1}`, `${1:default}`, `${1|first,second|}` and the escapes `\$`, `\}`, `\\`, as editors read them; nested placeholders and variables are not. */
const token = /\\([$}\\])|\$(?:(\d+)|\{(\d+)(?::((?:\\.|[^}\\])*)|\|((?:\\.|[^|\\])*)\|)?\})/g;

/** The text with every tab stop replaced by its default; a stop without one takes the default that another place gives it. */
export function expand(body: string): { readonly text: string; readonly stops: readonly number[] } {
  const stops: number[] = [];
  const defaults = new Map<string, string>();
  const unescaped = (text: string) => text.replace(/\\(.)/g, '$1');
  for (const [, , bare, number = bare, value, choices] of body.matchAll(token)) {
    const own = value ?? (choices === undefined ? undefined : /^(?:\\.|[^,\\])*/.exec(choices)?.[0]);
    if (number === undefined) continue;
    stops.push(Number(number));
    if (own !== undefined && !defaults.has(number)) defaults.set(number, unescaped(own));
  }
  const text = body.replace(
    token,
    (_, escaped: string | undefined, bare: string | undefined, number = bare ?? '') => escaped ?? defaults.get(number) ?? '',
  );
  return { text, stops };
}
