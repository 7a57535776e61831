/**
 * A number as libvirt's parser takes it: decimal, or with base 0 also hexadecimal after `0x` and octal after `0`; `undefined` for other text.
 * Source: virStrToLong_ui and its siblings of libvirt's virstring.c.
 */
export function integerOf(text: string, base: 0 | 10 = 10): number | undefined {
  if (/^[1-9]\d*$/.test(text)) return Number(text);
  if (/^0x[0-9a-f]+$/i.test(text)) return base === 0 ? Number(text) : undefined;
  const [, sign = '', digits = ''] = /^\s*([+-]?)(0[xX][0-9a-fA-F]+|\d+)$/.exec(text) ?? [];
  if (digits === '') return undefined;
  const size = sizeOf(digits, base);
  return size === undefined ? undefined : sign === '-' ? -size : size;
}

function sizeOf(digits: string, base: 0 | 10): number | undefined {
  if (/^0x/i.test(digits)) return base === 0 ? Number.parseInt(digits, 16) : undefined;
  if (base === 10 || !/^0\d/.test(digits)) return Number(digits);
  return /^[0-7]+$/.test(digits) ? Number.parseInt(digits, 8) : undefined;
}
