import { removeElement, setAttribute } from '../../model/libvirt/edits';
import { absent } from '../../model/libvirt/query';
import { said, surely, surelyAll } from '../../workspace/libvirt/certainly';
import type { XmlElement } from '../../model/libvirt/types';
import { defineRule, type Subjects } from '../rule';
import { fix } from './support/fixes';
import { repeated } from './support/once';
import { atName, atValue } from './support/places';
import type text from './device-seclabel.text';

/** The devices whose source libvirt labels; it overlooks the element on others. */
const labelled = ['disk', 'serial', 'parallel', 'console', 'channel'];

export default defineRule<typeof text>({
  id: 'libvirt/device-seclabel',
  on: 'device',
  elements: labelled,
  since: '0.3.0',
  audience: 'everyone',
  claims: ['libvirt-device-labels', 'libvirt-seclabel-modes'],
  messages: { 'no-label': 'error', 'no-relabel': 'error', twice: 'error', domain: 'error' },
  *check(subject) {
    const { element } = subject;
    for (const source of sourcesOf(element)) yield* ofSource(subject, source);
  },
});

function sourcesOf(element: XmlElement): readonly XmlElement[] {
  return [element, surely(element, 'backingStore')].flatMap((holder) => surely(holder, 'source') ?? []);
}

function* ofSource(subject: Subjects['device'], source: XmlElement) {
  const { file, model, domain } = subject;
  const labels = surelyAll(source, 'seclabel');
  const fixed = domain?.element.templated ? [] : surelyAll(domain?.element, 'seclabel').filter((own) => said(own, 'relabel') === 'no');
  for (const seclabel of labels) {
    const relabel = said(seclabel, 'relabel');
    const label = surely(seclabel, 'label');
    const drop = fix(subject, { title: 'drop', safety: 'review' }, removeElement(model, seclabel));
    const remove = fix(subject, { title: 'remove', safety: 'review' }, removeElement(model, seclabel));
    const empty = label
      ? label.content === undefined && label.children.length === 0
      : absent(seclabel, 'label') && seclabel.content === undefined;
    const whole = fixed.find(
      (own) => said(own, 'type') !== 'none' && said(own, 'model') !== undefined && said(own, 'model') === said(seclabel, 'model'),
    );
    if (relabel === 'yes' && empty) {
      yield { message: 'no-label', at: atValue(file, seclabel, 'relabel'), fixes: remove } as const;
    } else if (relabel === 'no' && label) {
      const fixes = fix(subject, { title: 'relabel', safety: 'review' }, setAttribute(model, seclabel, 'relabel', 'yes'));
      const related = [{ message: 'label', at: atName(file, label) } as const];
      yield { message: 'no-relabel', at: atValue(file, seclabel, 'relabel'), related, fixes } as const;
    } else if (whole) {
      const related = [{ message: 'whole', at: atValue(file, whole, 'relabel') } as const];
      yield { message: 'domain', at: atName(file, seclabel), related, fixes: drop } as const;
    }
  }
  for (const [again, first] of repeated(labels, (seclabel) => said(seclabel, 'model'))) {
    const related = [{ message: 'first', at: atValue(file, first, 'model') } as const];
    yield { message: 'twice', values: { model: said(again, 'model') ?? '' }, at: atValue(file, again, 'model'), related } as const;
  }
}
