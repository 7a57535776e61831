import { known, unknown, type Certain } from '../certain';

const predefined: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** A reference with its name or number; a name of more than 64 characters is none that anybody writes. */
const reference = /&(?:#x([0-9a-fA-F]{1,8})|#([0-9]{1,9})|([A-Za-z_:][\w.:-]{0,63}));/g;

function character(code: number): string | undefined {
  const legal = code === 9 || code === 10 || code === 13 || (code >= 32 && code <= 0xd7ff) || (code >= 0xe000 && code <= 0x10ffff);
  return legal && code !== 0xfffe && code !== 0xffff ? String.fromCodePoint(code) : undefined;
}

const codeOf = (hex: string | undefined, decimal: string | undefined): number => (hex !== undefined ? parseInt(hex, 16) : Number(decimal));

/**
 * Decodes the five predefined entities and character references, nothing else: an entity that a DOCTYPE may define is never expanded
 * and makes the text unknown. An ampersand that begins no reference stands for itself.
 */
export function decodeText(raw: string): Certain<string> {
  if (!raw.includes('&')) return known(raw);
  let custom = false;
  const decoded = raw.replace(reference, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) {
      const value = Object.hasOwn(predefined, name) ? predefined[name] : undefined;
      if (value === undefined) custom = true;
      return value ?? whole;
    }
    return character(codeOf(hex, decimal)) ?? whole;
  });
  return custom ? unknown('variable') : known(decoded);
}

/** The place of the first ampersand that begins no reference; a named one other than the predefined counts only where `custom` allows it. */
export function wrongAmpersand(raw: string, custom: boolean): number | undefined {
  const here = new RegExp(reference.source, 'y');
  for (let at = raw.indexOf('&'); at >= 0; at = raw.indexOf('&', at + 1)) {
    here.lastIndex = at;
    const found = here.exec(raw);
    if (found === null) return at;
    const [, hex, decimal, name] = found;
    const right = name !== undefined ? custom || Object.hasOwn(predefined, name) : character(codeOf(hex, decimal)) !== undefined;
    if (!right) return at;
  }
  return undefined;
}

/** Writes a text so that it can stand between `quote`s, or between tags where there is none. */
export function encodeText(text: string, quote: "'" | '"' | ''): string {
  const escaped = text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  if (quote === "'") return escaped.replace(/'/g, '&apos;');
  if (quote === '"') return escaped.replace(/"/g, '&quot;');
  return escaped.replace(/>/g, '&gt;');
}
