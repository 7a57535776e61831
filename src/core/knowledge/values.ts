const exponents: Readonly<Record<string, number>> = { '': 0, k: 1, m: 2, g: 3, t: 4, p: 5 };

/** What Compose makes of a boolean; `undefined` for what it refuses as one. */
export function truth(value: string | undefined): boolean | undefined {
  if (value === undefined) return undefined;
  if (/^(?:true|y|yes|on)$/i.test(value)) return true;
  return /^(?:false|n|no|off)$/i.test(value) ? false : undefined;
}

/** A size in bytes: `512m`, `1.5GiB`, `1024`; `-1` is itself, and what is no size is `undefined`. */
export function bytes(value: string): number | undefined {
  if (value === '-1') return -1;
  const match = /^(\d+(?:\.\d*)?) ?([kmgtp]?)(?:i?b)?$/i.exec(value);
  const exponent = exponents[match?.[2]?.toLowerCase() ?? ''];
  return match && exponent !== undefined ? Math.floor(Number(match[1]) * 1024 ** exponent) : undefined;
}
