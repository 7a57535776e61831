import { kibibytes } from '../../memory-size';
import { defineTopic } from '../../topic';
import type text from './hugepages.text';

const element = 'domain/memoryBacking/hugepages';

/** In KiB. */
const gibibyte = 1024 ** 2;

export default defineTopic<typeof text>({
  constructs: [element, `${element}/page`, `${element}/page@size`, `${element}/page@unit`, `${element}/page@nodeset`],
  claims: ['stojkovic-2022-nested-page-walk', 'libvirt-hugepages-preallocated', 'libvirt-locked-memory'],
  counterparts: {},
  variant({ sibling }) {
    const size = kibibytes(sibling('size'), sibling('unit'));
    if (size === undefined || size === 0) return undefined;
    return size >= gibibyte ? 'gigantic' : 'large';
  },
});
