import { valueOf } from '../../model/certain';
import { insertChild, setAttribute } from '../../model/libvirt/edits';
import { absent, children } from '../../model/libvirt/query';
import type { XmlElement } from '../../model/libvirt/types';
import { numberAt, said } from '../../workspace/libvirt/certainly';
import { sole } from '../../workspace/libvirt/sole';
import { defineRule } from '../rule';
import { fix } from './support/fixes';
import { atName, atValue } from './support/places';
import type text from './lxc-idmap-invalid.text';

const pairs = [
  ['uid', 'gid'],
  ['gid', 'uid'],
] as const;

export default defineRule<typeof text>({
  id: 'libvirt/lxc-idmap-invalid',
  on: 'domain',
  since: '0.3.0',
  audience: 'everyone',
  claims: ['libvirt-lxc-idmap-maps-root'],
  messages: { 'one-sided': 'error', 'no-root': 'error' },
  *check(domain) {
    const { file, model } = domain;
    const idmap = sole(domain.element, 'idmap');
    if (valueOf(domain.type) !== 'lxc' || idmap === undefined || idmap.templated) return;
    for (const [kind, other] of pairs) {
      const entries = children(idmap, kind);
      const [first] = entries;
      if (first === undefined) continue;
      if (absent(idmap, other)) {
        const fixes = fix(domain, { title: 'pair', safety: 'review', values: { other } }, insertChild(model, idmap, copyOf(first, other)));
        yield { message: 'one-sided', values: { kind, other }, at: atName(file, first), fixes };
      }
      const starts = entries.map((entry) => numberAt(entry, 'start'));
      if (starts.some((start) => start === undefined || start === 0)) continue;
      yield {
        message: 'no-root',
        values: { kind },
        at: atValue(file, first, 'start'),
        fixes: entries.length === 1 ? fix(domain, { title: 'zero', safety: 'review' }, setAttribute(model, first, 'start', '0')) : [],
      };
    }
  },
});

function copyOf(entry: XmlElement, name: string): string {
  const [start, target, count] = ['start', 'target', 'count'].map((key) => said(entry, key) ?? '');
  return `<${name} start='${start}' target='${target}' count='${count}'/>`;
}
