import { valueOf } from '../../model/certain';
import { children, isConditional, isUnknown, value } from '../../model/libvirt/query';
import type { XmlElement } from '../../model/libvirt/types';
import { numberAt, said } from '../../workspace/libvirt/certainly';
import { cellsOf, type Cell } from '../../workspace/libvirt/numa';
import { sole, surelyThere } from '../../workspace/libvirt/sole';
import type { Domain } from '../../workspace/workload';
import { defineRule } from '../rule';
import { atName, atValue } from './support/places';
import { elementRemoval } from './support/takeouts';
import type text from './hmat-inconsistent.text';

const deepest = 3;

export default defineRule<typeof text>({
  id: 'libvirt/hmat-inconsistent',
  on: 'domain',
  since: '0.3.0',
  audience: 'everyone',
  claims: ['libvirt-refuses-hmat', 'libvirt-guest-numa'],
  messages: {
    level: 'error',
    'cache-twice': 'error',
    'no-node': 'error',
    'no-cpus': 'error',
    'no-cache': 'error',
    twice: 'error',
    both: 'error',
  },
  *check(domain) {
    const { file } = domain;
    const cells = cellsOf(domain.element);
    if (cells === undefined || cells.length === 0) return;
    const byId = new Map(cells.map((cell) => [valueOf(cell.id), cell]));
    const cachesOf = (cell: Cell) => surelyThere(children(cell.element, 'cache'));
    for (const cell of cells) {
      const seen = new Map<number, XmlElement>();
      for (const cache of cachesOf(cell)) {
        const level = numberAt(cache, 'level');
        if (level === undefined) continue;
        const earlier = seen.get(level);
        const at = atValue(file, cache, 'level');
        if (level > deepest) yield { message: 'level', values: { deepest }, at };
        else if (earlier)
          yield {
            message: 'cache-twice',
            values: { level },
            at,
            related: [{ message: 'first', at: atName(file, earlier) }],
            fixes: elementRemoval(domain, cache),
          };
        seen.set(level, cache);
      }
    }
    const interconnects = sole(domain.element, 'cpu/numa/interconnects');
    const seen = new Map<string, XmlElement>();
    for (const link of surelyThere(interconnects?.children ?? [])) {
      if (link.name !== 'latency' && link.name !== 'bandwidth') continue;
      const initiator = numberAt(link, 'initiator');
      const target = numberAt(link, 'target');
      if (initiator === undefined || target === undefined) continue;
      const fixes = elementRemoval(domain, link);
      const missing = initiator >= cells.length ? 'initiator' : target >= cells.length ? 'target' : undefined;
      if (missing) {
        yield {
          message: 'no-node',
          values: { node: missing === 'initiator' ? initiator : target, count: cells.length },
          at: atValue(file, link, missing),
          fixes,
        };
        continue;
      }
      if (surelyHasNoCpus(byId.get(initiator), cells, domain)) {
        yield { message: 'no-cpus', values: { node: initiator }, at: atValue(file, link, 'initiator'), fixes };
        continue;
      }
      if (isUnknown(value(link, 'cache')) || isUnknown(value(link, 'type'))) continue;
      const cache = numberAt(link, 'cache') ?? 0;
      const there = byId.get(target);
      if (
        cache > 0 &&
        there &&
        !there.element.templated &&
        !isConditional(there.element) &&
        cachesOf(there).every((each) => numberAt(each, 'level') !== cache && said(each, 'level') !== undefined)
      ) {
        yield { message: 'no-cache', values: { level: cache, node: target }, at: atValue(file, link, 'cache'), fixes };
        continue;
      }
      const key = `${link.name} ${initiator} ${target} ${cache} ${said(link, 'type')}`;
      const earlier = seen.get(key);
      const reverse = initiator === target ? undefined : seen.get(`${target} ${initiator}`);
      if (earlier) yield { message: 'twice', at: atName(file, link), related: [{ message: 'first', at: atName(file, earlier) }], fixes };
      else if (reverse)
        yield {
          message: 'both',
          values: { initiator, target },
          at: atName(file, link),
          related: [{ message: 'first', at: atName(file, reverse) }],
          fixes,
        };
      seen.set(key, link);
      if (!seen.has(`${initiator} ${target}`)) seen.set(`${initiator} ${target}`, link);
    }
  },
});

/** Whether no completion gives the node a virtual CPU. Node 0 gets those that no other names; source: qemuDomainDefNumaCPUsPostParse of libvirt. */
function surelyHasNoCpus(cell: Cell | undefined, cells: readonly Cell[], { vcpus }: Domain): boolean {
  if (cell === undefined || valueOf(cell.cpus)?.length !== 0) return false;
  const id = valueOf(cell.id);
  if (id !== 0) return id !== undefined;
  const count = valueOf(vcpus.value);
  const named = cells.flatMap(({ cpus }) => valueOf(cpus) ?? [[0, -1] as const]);
  return count !== undefined && named.reduce((sum, [first, last]) => sum + last - first + 1, 0) >= count;
}
