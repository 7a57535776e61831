import { known, unknown, type Certain } from '../certain';
import { value } from './query';
import type { XmlElement } from './types';

/** The units of libvirt's sizes; case does not matter to libvirt, these are its own spellings. */
export type SizeUnit = 'bytes' | 'KiB' | 'MiB' | 'GiB' | 'TiB' | 'PiB' | 'EiB';

const powers = 'kmgtpe';

/**
 * The number of bytes in a unit as libvirt reads it: `b`, `byte`, `bytes`; `KB` is 1000, `K` and `KiB` are 1024, and so up to exa; case does not matter.
 * `undefined` for what libvirt refuses. Source: virScaleInteger of libvirt's virutil.c.
 */
export function bytesPerUnit(unit: string): number | undefined {
  const lower = unit.toLowerCase();
  if (lower === 'b' || lower === 'byte' || lower === 'bytes') return 1;
  const power = powers.indexOf(lower[0] ?? '?') + 1;
  if (power === 0) return undefined;
  const rest = lower.slice(1);
  if (rest === '' || rest === 'ib') return 1024 ** power;
  return rest === 'b' ? 1000 ** power : undefined;
}

/** An amount with its unit in bytes, exact below 2^53; `undefined` where libvirt refuses the number or the unit. An empty unit is the default one. */
export function bytesOf(amount: string, unit: string | undefined, defaultUnit: SizeUnit): number | undefined {
  const digits = amount.trim();
  const scale = bytesPerUnit(unit === undefined || unit === '' ? defaultUnit : unit);
  return scale !== undefined && /^\d{1,20}$/.test(digits) ? Number(digits) * scale : undefined;
}

/** The size in bytes that an element says with its text and `unit` (`<memory unit='GiB'>4</memory>`); `undefined` where it says none that can be read. */
export function sizeOf(element: XmlElement, defaultUnit: SizeUnit): Certain<number> | undefined {
  const { content } = element;
  const unit = value(element, 'unit');
  if (content === undefined) return undefined;
  if ('unknown' in content) return unknown(content.unknown);
  if (unit !== undefined && 'unknown' in unit) return unknown(unit.unknown);
  const bytes = bytesOf(content.known, unit?.known, defaultUnit);
  return bytes === undefined ? undefined : known(bytes);
}
