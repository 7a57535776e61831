import { setAttribute } from '../../model/libvirt/edits';
import { absent, children, isUnknown, value } from '../../model/libvirt/query';
import type { XmlElement } from '../../model/libvirt/types';
import { lacks, numberAt, said } from '../../workspace/libvirt/certainly';
import { cellsOf } from '../../workspace/libvirt/numa';
import { nowhere, sole, surelyThere } from '../../workspace/libvirt/sole';
import { defineRule } from '../rule';
import { fix } from './support/fixes';
import { atName, atValue } from './support/places';
import { elementRemoval } from './support/takeouts';
import type text from './numatune-contradiction.text';

export default defineRule<typeof text>({
  id: 'libvirt/numatune-contradiction',
  on: 'domain',
  since: '0.3.0',
  audience: 'everyone',
  claims: ['libvirt-refuses-numatune', 'libvirt-numatune'],
  messages: {
    'no-nodeset': 'error',
    two: 'error',
    'no-cells': 'error',
    auto: 'error',
    'no-cell': 'error',
    twice: 'error',
    restrictive: 'error',
  },
  *check(domain) {
    const { file, model, element } = domain;
    const vcpus = placementOf(element);
    const memory = sole(element, 'numatune/memory');
    if (memory && needsNodes(memory, vcpus === 'static')) {
      yield { message: 'no-nodeset', at: atName(file, memory), fixes: elementRemoval(domain, memory) };
    }
    const tunes = surelyThere(children(element, 'numatune'));
    const [tune, another] = tunes;
    if (tune && another) {
      const related = [{ message: 'memory', at: atName(file, tune) }] as const;
      yield { message: 'two', at: atName(file, another), related, fixes: elementRemoval(domain, another) };
      return;
    }
    const cells = cellsOf(element);
    if (cells === undefined || tune === undefined || tune.templated) return;
    const automatic = automaticBy(element, tune, memory, vcpus);
    const seen = new Map<number, XmlElement>();
    for (const node of surelyThere(children(tune, 'memnode'))) {
      const at = atName(file, node);
      const fixes = elementRemoval(domain, node);
      if (automatic) {
        yield { message: 'auto', at, related: [{ message: 'memory', at: atValue(file, automatic, 'placement') }], fixes };
        continue;
      }
      if (cells.length === 0) {
        yield { message: 'no-cells', at, fixes };
        continue;
      }
      const cell = numberAt(node, 'cellid');
      if (cell === undefined) continue;
      const earlier = seen.get(cell);
      const here = atValue(file, node, 'cellid');
      if (cell >= cells.length) yield { message: 'no-cell', values: { cell, count: cells.length }, at: here, fixes };
      else if (earlier)
        yield {
          message: 'twice',
          values: { cell },
          at: here,
          related: [{ message: 'first', at: atValue(file, earlier, 'cellid') }],
          fixes,
        };
      else if (lacks(node, 'nodeset')) yield { message: 'no-nodeset', at, fixes };
      else if (
        memory &&
        said(memory, 'mode') === 'restrictive' &&
        !isUnknown(value(node, 'mode')) &&
        said(node, 'mode') !== 'restrictive'
      ) {
        yield {
          message: 'restrictive',
          at: atValue(file, node, 'mode'),
          related: [{ message: 'memory', at: atValue(file, memory, 'mode') }],
          fixes: fix(domain, { title: 'restrictive', safety: 'review' }, setAttribute(model, node, 'mode', 'restrictive')),
        };
      }
      seen.set(cell, node);
    }
  },
});

/** How the virtual CPUs are placed, and memory with them unless it says otherwise. */
function placementOf(domain: XmlElement): string | undefined {
  const vcpu = sole(domain, 'vcpu');
  if (vcpu === undefined) return nowhere(domain, 'vcpu') ? 'static' : undefined;
  return said(vcpu, 'placement') ?? (lacks(vcpu, 'placement') ? 'static' : undefined);
}

/** An element that says nothing at all is read as none. */
function needsNodes(memory: XmlElement, placed: boolean): boolean {
  if (!lacks(memory, 'nodeset')) return false;
  return said(memory, 'placement') === 'static' || (placed && lacks(memory, 'placement') && said(memory, 'mode') !== undefined);
}

/** What has all memory placed automatically: `memory` itself, or the virtual CPUs where it leaves that to them. */
function automaticBy(domain: XmlElement, tune: XmlElement, memory: XmlElement | undefined, vcpus: string | undefined) {
  if (said(memory, 'placement') === 'auto') return memory;
  const left = memory
    ? lacks(memory, 'placement') && lacks(memory, 'nodeset') && said(memory, 'mode') !== undefined
    : absent(tune, 'memory');
  return left && vcpus === 'auto' ? sole(domain, 'vcpu') : undefined;
}
