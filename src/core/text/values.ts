/** The booleans that Compose takes, in any case; `undefined` for what it refuses as one. */
export function parseBoolean(text: string | undefined): boolean | undefined {
  if (text === undefined) return undefined;
  if (/^(?:true|y|yes|on)$/i.test(text)) return true;
  return /^(?:false|n|no|off)$/i.test(text) ? false : undefined;
}

/** The booleans that Docker Engine takes within a text, which are Go's; `undefined` for what it refuses as one. */
export function parseGoBoolean(text: string): boolean | undefined {
  if (/^(?:1|t|T|true|True|TRUE)$/.test(text)) return true;
  return /^(?:0|f|F|false|False|FALSE)$/.test(text) ? false : undefined;
}

const exponents: Readonly<Record<string, number>> = { '': 0, b: 0, k: 1, m: 2, g: 3, t: 4, p: 5 };

/**
 * A size in bytes, as Docker's go-units reads it: `512m`, `1.5 GiB`, `1024`. Units are powers of 1024. `-1`, which stands for no limit, is itself. `undefined` where it is no size.
 */
export function parseBytes(text: string): number | undefined {
  if (text === '-1') return -1;
  const match = /^([0-9]+(?:\.[0-9]*)?|\.[0-9]+) ?([a-zA-Z]{0,3})$/.exec(text);
  if (!match) return undefined;
  const unit = (match[2] ?? '').toLowerCase();
  const exponent = exponents[unit.slice(0, 1)];
  if (exponent === undefined || !['', 'b', 'ib'].includes(unit.slice(1)) || (unit.startsWith('b') && unit.length > 1)) return undefined;
  return Math.floor(Number(match[1]) * 1024 ** exponent);
}

/** File permissions as Compose reads them from a number in YAML: octal behind `0` or `0o`, decimal otherwise. `undefined` where it is no number. */
export function parseFileMode(text: string): number | undefined {
  if (/^0o?[0-7]+$/.test(text)) return Number.parseInt(text.replace(/^0o?/, ''), 8);
  return /^(?:0|[1-9]\d*)$/.test(text) ? Number(text) : undefined;
}

const seconds: Readonly<Record<string, number>> = { w: 604_800, d: 86_400, h: 3_600, m: 60, s: 1, ms: 1e-3, us: 1e-6, µs: 1e-6, ns: 1e-9 };

/** A duration in seconds, as Compose reads it: `1m30s`, `500ms`, `1.5h`. `undefined` where it is none. */
export function parseDuration(text: string): number | undefined {
  if (!/^(?:\d+(?:\.\d+)?(?:w|d|h|ms|m|s|us|µs|ns))+$/.test(text)) return undefined;
  let total = 0;
  for (const [, number, unit = ''] of text.matchAll(/(\d+(?:\.\d+)?)(w|d|h|ms|m|s|us|µs|ns)/g))
    total += Number(number) * (seconds[unit] ?? 0);
  return total;
}
