import { valueOf } from '../../model/certain';
import { setAttribute } from '../../model/libvirt/edits';
import { absent } from '../../model/libvirt/query';
import type { XmlElement } from '../../model/libvirt/types';
import { commonOf, Holders } from '../../workspace/libvirt/bitmap';
import { cellsOf, type Cell } from '../../workspace/libvirt/numa';
import { sole } from '../../workspace/libvirt/sole';
import { defineRule } from '../rule';
import { fix } from './support/fixes';
import { atName, atValue } from './support/places';
import type text from './numa-cells-inconsistent.text';

export default defineRule<typeof text>({
  id: 'libvirt/numa-cells-inconsistent',
  on: 'domain',
  since: '0.3.0',
  audience: 'everyone',
  claims: ['libvirt-refuses-numa-cells', 'libvirt-guest-numa'],
  messages: { none: 'error', gap: 'error', twice: 'error', overlap: 'error' },
  *check(domain) {
    const { file, model, element } = domain;
    const numa = sole(element, 'cpu/numa');
    const cells = cellsOf(element);
    if (numa === undefined || cells === undefined) return;
    if (cells.length === 0 && absent(numa, 'cell')) {
      yield { message: 'none', at: atName(file, numa) };
      return;
    }
    const renumbered = fix(
      domain,
      { title: 'renumber', safety: 'review' },
      ...cells.map((cell, index) => (valueOf(cell.id) === index ? [] : setAttribute(model, cell.element, 'id', String(index)))),
    );
    const seen = new Map<number, XmlElement>();
    for (const cell of cells) {
      const id = valueOf(cell.id);
      if (id === undefined) continue;
      const at = atValue(file, cell.element, 'id');
      const earlier = seen.get(id);
      if (id >= cells.length) yield { message: 'gap', values: { id, last: cells.length - 1 }, at, fixes: renumbered };
      else if (earlier)
        yield {
          message: 'twice',
          values: { id },
          at,
          related: [{ message: 'first', at: atValue(file, earlier, 'id') }],
          fixes: renumbered,
        };
      else seen.set(id, cell.element);
    }
    const owners = new Holders<Cell>();
    for (const cell of cells) {
      const runs = valueOf(cell.cpus) ?? [];
      const owner = owners.take(runs, cell);
      const cpu = owner && commonOf(runs, valueOf(owner.cpus) ?? []);
      if (owner === undefined || cpu === undefined) continue;
      yield {
        message: 'overlap',
        values: { cpu },
        at: atValue(file, cell.element, 'cpus'),
        related: [{ message: 'first', at: atValue(file, owner.element, 'cpus') }],
      };
    }
  },
});
