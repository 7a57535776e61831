import { known, unknown, type Certain } from '../../model/certain';
import { path } from '../../model/libvirt/query';
import type { XmlElement } from '../../model/libvirt/types';
import type { Domain, Filled } from '../workload';
import { cellsOf } from './numa';
import { nowhere, sole } from './sole';
import { kibibytesIn, kibibytesOf } from './units';

/** The memory of a domain, in KiB; `undefined` for what is surely not written. */
export interface Memory {
  /** What the guest boots with and what its memory devices add: `memory`, or the sum of the NUMA cells where there are any. */
  readonly total: Filled<number>;
  /** `currentMemory`, as written. */
  readonly current: Filled<number> | undefined;
  /** `maxMemory`, as written. */
  readonly most: Filled<number> | undefined;
}

/** Source: virDomainDefPostParseMemory of libvirt's domain_postparse.c. */
export function memoryOf(domain: Domain): Memory {
  return { total: totalOf(domain), current: written(domain, 'currentMemory'), most: written(domain, 'maxMemory') };
}

function written({ file, element }: Domain, name: string): Filled<number> | undefined {
  const found = sole(element, name);
  if (found === undefined) return nowhere(element, name) ? undefined : { value: unknown('template'), at: undefined };
  return { value: kibibytesIn(found), at: { file, span: found.contentSpan ?? found.nameSpan } };
}

function totalOf(domain: Domain): Filled<number> {
  const cells = cellsOf(domain.element);
  if (cells === undefined) return { value: unknown('template'), at: undefined };
  if (cells.length === 0) return written(domain, 'memory') ?? { value: unknown('engine'), at: undefined };
  return { value: sumOf([...cells.map(({ memory }) => memory), ...devicesOf(domain.element)]), at: undefined };
}

function devicesOf(domain: XmlElement): readonly Certain<number>[] {
  if (path(domain, 'devices').some(({ templated }) => templated)) return [unknown('template')];
  return path(domain, 'devices/memory/target').map((target): Certain<number> => kibibytesOf(target, 'size') ?? unknown('template'));
}

function sumOf(parts: readonly Certain<number>[]): Certain<number> {
  let sum = 0;
  for (const part of parts) {
    if ('unknown' in part) return part;
    sum += part.known;
  }
  return known(sum);
}
