import { absent, children, isUnknown, value } from '../../model/libvirt/query';
import { setAttribute } from '../../model/libvirt/edits';
import { isQemuDriver } from '../../workspace/libvirt/architecture';
import { lacks, said, surely } from '../../workspace/libvirt/certainly';
import { surelyThere } from '../../workspace/libvirt/sole';
import { defineRule } from '../rule';
import { fix } from './support/fixes';
import { repeated } from './support/once';
import { atName, atValue } from './support/places';
import { attributeRemoval, elementRemoval } from './support/takeouts';
import type text from './seclabel-contradiction.text';

export default defineRule<typeof text>({
  id: 'libvirt/seclabel-contradiction',
  on: 'domain',
  since: '0.3.0',
  audience: 'everyone',
  claims: ['libvirt-refuses-seclabels', 'libvirt-seclabel-modes'],
  messages: { 'no-label': 'error', 'no-model': 'error', dynamic: 'error', none: 'error', twice: 'error' },
  *check(domain) {
    const { file, model, element } = domain;
    if (!isQemuDriver(domain)) return;
    const labels = surelyThere(children(element, 'seclabel'));
    for (const [again, first] of repeated(labels, (label) => said(label, 'model'))) {
      yield {
        message: 'twice',
        values: { model: said(again, 'model') ?? '' },
        at: atValue(file, again, 'model'),
        related: [{ message: 'first', at: atValue(file, first, 'model') }],
        fixes: elementRemoval(domain, again),
      };
    }
    for (const label of labels) {
      const type = said(label, 'type');
      const relabel = isUnknown(value(label, 'relabel')) ? undefined : said(label, 'relabel');
      const text = surely(label, 'label');
      if (type === 'static' && (text ? text.content === undefined && !text.templated : absent(label, 'label')))
        yield {
          message: 'no-label',
          at: atName(file, label),
          fixes: fix(
            domain,
            { title: 'dynamic', safety: 'review' },
            setAttribute(model, label, 'type', 'dynamic'),
            setAttribute(model, label, 'relabel', 'yes'),
          ),
        };
      else if (type === 'static' && lacks(label, 'model') && labels.length === 1 && !element.templated)
        yield { message: 'no-model', at: atName(file, label) };
      else if (type === 'dynamic' && relabel === 'no')
        yield { message: 'dynamic', at: atValue(file, label, 'relabel'), fixes: attributeRemoval(domain, label, 'relabel') };
      else if (type === 'none' && relabel === 'yes')
        yield { message: 'none', at: atValue(file, label, 'relabel'), fixes: attributeRemoval(domain, label, 'relabel') };
    }
  },
});
