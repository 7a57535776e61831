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
