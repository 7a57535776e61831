import { children, isUnknown, value } from '../../model/libvirt/query';
import type { XmlElement } from '../../model/libvirt/types';
import { Holders, lastOfRuns, runsOf } from '../../workspace/libvirt/bitmap';
import { lacks, said } from '../../workspace/libvirt/certainly';
import { cellsOf } from '../../workspace/libvirt/numa';
import { sole, surelyThere } from '../../workspace/libvirt/sole';
import { defineRule } from '../rule';
import { atName, atValue } from './support/places';
import { attributeRemoval, elementRemoval } from './support/takeouts';
import type text from './hugepages-nodeset.text';

export default defineRule<typeof text>({
  id: 'libvirt/hugepages-nodeset',
  on: 'domain',
  since: '0.3.0',
  audience: 'everyone',
  claims: ['libvirt-refuses-hugepage-nodes', 'libvirt-hugepages-preallocated'],
  messages: { 'no-node': 'error', overlap: 'error', 'two-defaults': 'error' },
  *check(domain) {
    const { file, element } = domain;
    const hugepages = sole(element, 'memoryBacking/hugepages');
    const cells = cellsOf(element);
    if (hugepages === undefined || cells === undefined) return;
    const placed = new Holders<XmlElement>();
    let general: XmlElement | undefined;
    for (const page of surelyThere(children(hugepages, 'page'))) {
      if (isUnknown(value(page, 'nodeset'))) continue;
      if (lacks(page, 'nodeset')) {
        if (general)
          yield {
            message: 'two-defaults',
            at: atName(file, page),
            related: [{ message: 'first', at: atName(file, general) }],
            fixes: elementRemoval(domain, page),
          };
        general ??= page;
        continue;
      }
      const runs = runsOf(said(page, 'nodeset') ?? '') ?? [];
      const last = lastOfRuns(runs) ?? 0;
      const at = atValue(file, page, 'nodeset');
      // Without nodes of its own a guest counts as one node, number 0, which libvirt puts up with.
      if (last >= Math.max(cells.length, 1)) {
        yield {
          message: 'no-node',
          values: { node: last, count: cells.length },
          at,
          fixes: cells.length === 0 ? attributeRemoval(domain, page, 'nodeset') : [],
        };
      }
      const other = placed.take(runs, page);
      if (other)
        yield {
          message: 'overlap',
          at,
          related: [{ message: 'first', at: atValue(file, other, 'nodeset') }],
          fixes: elementRemoval(domain, page),
        };
    }
  },
});
