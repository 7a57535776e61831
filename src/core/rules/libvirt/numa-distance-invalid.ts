import { valueOf } from '../../model/certain';
import { absent, children } from '../../model/libvirt/query';
import { numberAt } from '../../workspace/libvirt/certainly';
import { cellsOf } from '../../workspace/libvirt/numa';
import { sole, surelyThere } from '../../workspace/libvirt/sole';
import { defineRule } from '../rule';
import { atName, atValue } from './support/places';
import { elementRemoval } from './support/takeouts';
import type text from './numa-distance-invalid.text';

/** From a node to itself, and to one that cannot be reached; source: numa_conf.c of libvirt, after ACPI's SLIT. */
const local = 10;
const unreachable = 255;

export default defineRule<typeof text>({
  id: 'libvirt/numa-distance-invalid',
  on: 'domain',
  since: '0.3.0',
  audience: 'everyone',
  claims: ['libvirt-refuses-numa-distances', 'libvirt-guest-numa'],
  messages: { empty: 'error', 'no-node': 'error', own: 'error', other: 'error', range: 'error' },
  *check(domain) {
    const { file } = domain;
    const cells = cellsOf(domain.element) ?? [];
    for (const { element, id } of cells) {
      const distances = sole(element, 'distances');
      if (distances === undefined) continue;
      if (absent(distances, 'sibling')) yield { message: 'empty', at: atName(file, distances), fixes: elementRemoval(domain, distances) };
      for (const sibling of surelyThere(children(distances, 'sibling'))) {
        const to = numberAt(sibling, 'id');
        const distance = numberAt(sibling, 'value');
        const own = valueOf(id);
        if (to === undefined || own === undefined) continue;
        const at = atValue(file, sibling, 'value');
        if (to >= cells.length) {
          yield {
            message: 'no-node',
            values: { to, count: cells.length },
            at: atValue(file, sibling, 'id'),
            fixes: elementRemoval(domain, sibling),
          };
        } else if (distance === undefined) continue;
        else if (distance < local || distance > unreachable) yield { message: 'range', values: { distance, local, unreachable }, at };
        else if (to === own && distance !== local) yield { message: 'own', values: { local }, at };
        else if (to !== own && distance === local) yield { message: 'other', values: { local }, at };
      }
    }
  },
});
