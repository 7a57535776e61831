import { known, unknown, valueOf, type Certain } from '../../model/certain';
import { children, value } from '../../model/libvirt/query';
import type { XmlElement } from '../../model/libvirt/types';
import { runsOf, type Run } from './bitmap';
import { nowhere, sole } from './sole';
import { kibibytes } from './units';

/** A guest NUMA node. */
export interface Cell {
  readonly element: XmlElement;
  /** As written, or its place in the text. */
  readonly id: Certain<number>;
  /** The virtual CPUs that it has; none where nothing is written. */
  readonly cpus: Certain<readonly Run[]>;
  /** In KiB. */
  readonly memory: Certain<number>;
}

/** The guest's NUMA nodes in the order of the text, none where the file has none; `undefined` where templates decide which there are. */
export function cellsOf(domain: XmlElement): readonly Cell[] | undefined {
  const numa = sole(domain, 'cpu/numa');
  if (numa === undefined) return nowhere(domain, 'cpu/numa') ? [] : undefined;
  return numa.templated ? undefined : children(numa, 'cell').map(readCell);
}

function readCell(element: XmlElement, index: number): Cell {
  return {
    element,
    id: idOf(value(element, 'id'), index),
    cpus: cpusOf(value(element, 'cpus')),
    memory: kibibytes(value(element, 'memory') ?? unknown('engine'), value(element, 'unit')),
  };
}

function idOf(written: Certain<string> | undefined, index: number): Certain<number> {
  if (written === undefined) return known(index);
  const text = valueOf(written);
  return text !== undefined && /^\d{1,9}$/.test(text) ? known(Number(text)) : unknown('template');
}

function cpusOf(written: Certain<string> | undefined): Certain<readonly Run[]> {
  if (written === undefined) return known([]);
  if ('unknown' in written) return unknown(written.unknown);
  const runs = runsOf(written.known);
  return runs === undefined ? unknown('template') : known(runs);
}
