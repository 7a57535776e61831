import type { ScalarNode } from './types';

type YamlType = ScalarNode['yamlType'];

const words: ReadonlyMap<string, YamlType> = new Map([
  ...['', '~', 'null', 'Null', 'NULL'].map((word) => [word, 'null'] as const),
  ...['true', 'True', 'TRUE', 'false', 'False', 'FALSE'].map((word) => [word, 'bool'] as const),
  ...['.nan', '.NaN', '.NAN', '.inf', '.Inf', '.INF', '+.inf', '+.Inf', '+.INF', '-.inf', '-.Inf', '-.INF'].map(
    (word) => [word, 'float'] as const,
  ),
]);
const int = /^(?:[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+)$/;
const float = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;

/** What the core schema of YAML 1.2 makes of a plain text. */
export function plainType(text: string): YamlType {
  const word = words.get(text);
  if (word !== undefined) return word;
  return int.test(text) ? 'int' : float.test(text) ? 'float' : 'string';
}

const tagged: Readonly<Record<string, YamlType>> = {
  '!': 'string',
  '!!str': 'string',
  '!!int': 'int',
  '!!float': 'float',
  '!!bool': 'bool',
  '!!null': 'null',
};

/** The type of a scalar by its tag, or else by its text; tags of Compose such as `!reset` leave it to the text. */
export function scalarType(text: string, style: ScalarNode['style'], tag: string | undefined): YamlType {
  const byTag = tag === undefined ? undefined : tagged[tag];
  if (byTag !== undefined) return byTag;
  return style === 'plain' ? plainType(text) : 'string';
}

/** What readers of YAML 1.1 take for something else than text: booleans, and `22:22` as a number to the base of sixty. */
const legacy = /^(?:y|n|yes|no|on|off|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+|[-+]?0[0-7_]+)$/i;

/** Whether the text means itself when it is written without quotes; in flow style brackets and commas are not free. */
export function isPlainSafe(text: string, flow: boolean): boolean {
  if (text === '' || text !== text.trim() || /[\p{Cc}\u2028\u2029\uFEFF]/u.test(text)) return false;
  if (/^(?:[-?:](?: |$)|[,[\]{}#&*!|>'"%@`]|---|\.\.\.)/.test(text)) return false;
  if (flow && /[,[\]{}]|^[-?:]/.test(text)) return false;
  return !/:(?: |$)| #/.test(text);
}

/** Whether the text, unquoted, is read as a string by every YAML version. */
export function isPlainString(text: string, flow: boolean): boolean {
  return isPlainSafe(text, flow) && plainType(text) === 'string' && !legacy.test(text);
}

/** Whether older YAML reads the text as something else: `yes`, `22:22`. */
export function isLegacy(text: string): boolean {
  return legacy.test(text);
}

/** The text in quotes of the given kind; double ones where single ones cannot hold it. */
export function quoted(text: string, style: 'single' | 'double'): string {
  if (style === 'single' && !/[^\P{Cc}\t]|[\u2028\u2029\uFEFF]/u.test(text)) return `'${text.replace(/'/g, "''")}'`;
  // JSON escapes are YAML escapes; some characters that YAML takes for line breaks or refuses, JSON leaves as they are.
  return JSON.stringify(text).replace(/[\p{Cc}\u2028\u2029\uFEFF]/gu, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** The text as a YAML string, quoted only where it must be. */
export function stringSource(text: string, flow: boolean): string {
  return isPlainString(text, flow) ? text : quoted(text, 'double');
}
