import { defineTopic } from '../../topic';
import type text from './hugepages.text';

const element = 'domain/memoryBacking/hugepages';

/** Bytes per unit as libvirt reads it, by the letter that leads it; without a unit KiB. */
const scale: Readonly<Record<string, number>> = { b: 0, k: 1, m: 2, g: 3, t: 4 };

function gibibytes(size: string | undefined, unit = 'KiB'): number {
  return (Number(size) * 1024 ** (scale[unit.slice(0, 1).toLowerCase()] ?? 0)) / 1024 ** 3;
}

export default defineTopic<typeof text>({
  constructs: [element, `${element}/page`, `${element}/page@size`, `${element}/page@unit`],
  claims: ['stojkovic-2022-nested-page-walk', 'libvirt-hugepages-preallocated', 'libvirt-locked-memory'],
  counterparts: {},
  variant({ sibling }) {
    const size = gibibytes(sibling('size'), sibling('unit'));
    if (size >= 1) return 'gigantic';
    return size > 0 ? 'large' : undefined;
  },
});
