import { known, unknown, type Certain } from '../../model/certain';
import { child, value } from '../../model/libvirt/query';
import type { XmlElement } from '../../model/libvirt/types';

const powers = ['k', 'm', 'g', 't', 'p', 'e'];

/** How many bytes a unit stands for: `KiB` and `K` are powers of 1024, `KB` of 1000; `undefined` for no unit of libvirt's. Source: virScaleInteger of libvirt's virutil.c. */
export function bytesOf(unit: string): number | undefined {
  const name = unit.toLowerCase();
  if (name === 'b' || name === 'byte' || name === 'bytes') return 1;
  const power = powers.indexOf(name.charAt(0)) + 1;
  if (power === 0) return undefined;
  const suffix = name.slice(1);
  if (suffix === '' || suffix === 'ib') return 1024 ** power;
  return suffix === 'b' ? 1000 ** power : undefined;
}

/** A whole number with its unit, in KiB, rounded up as libvirt does it; the unit counts as `byDefault` where none is written. */
export function kibibytes(text: Certain<string>, unit: Certain<string> | undefined, byDefault = 'KiB'): Certain<number> {
  if ('unknown' in text) return unknown(text.unknown);
  if (unit !== undefined && 'unknown' in unit) return unknown(unit.unknown);
  const scale = bytesOf(unit?.known ?? byDefault);
  // A word in place of the number is one that some script replaces.
  if (scale === undefined || !/^\d{1,19}$/.test(text.known)) return unknown('template');
  return known(Math.ceil((Number(text.known) * scale) / 1024));
}

/** The text of an element such as `<size unit='MiB'>512</size>` in KiB. */
export function kibibytesIn(element: XmlElement, byDefault = 'KiB'): Certain<number> {
  return kibibytes(element.content ?? unknown('engine'), value(element, 'unit'), byDefault);
}

/** The same of a child that is written; `undefined` where there is none. */
export function kibibytesOf(parent: XmlElement, name: string): Certain<number> | undefined {
  const element = child(parent, name);
  return element && kibibytesIn(element);
}
