import { removeAttribute, removeElement } from '../../../model/libvirt/edits';
import type { XmlElement } from '../../../model/libvirt/types';
import type { Domain } from '../../../workspace/workload';
import type { FileEdit, Subjects } from '../../rule';
import { fix } from './fixes';

type Subject = Domain | Subjects['device'];
interface Removal {
  readonly title: 'remove';
  readonly safety: 'review';
  readonly values: { readonly name: string };
  readonly edits: readonly FileEdit[];
}

/** A fix that takes the element out. */
export function elementRemoval(subject: Subject, element: XmlElement): readonly Removal[] {
  return fix(subject, { title: 'remove', safety: 'review', values: { name: `<${element.name}>` } }, removeElement(subject.model, element));
}

/** A fix that takes the attributes out that are written, named after the first of them. */
export function attributeRemoval(subject: Subject, element: XmlElement, ...names: readonly string[]): readonly Removal[] {
  const edits = names.map((name) => removeAttribute(subject.model, element, name));
  return fix(subject, { title: 'remove', safety: 'review', values: { name: names[0] ?? '' } }, ...edits);
}

/** A fix that takes one option out, with its element where the element says nothing else. */
export function optionRemoval(subject: Subject, element: XmlElement, name: string): readonly Removal[] {
  const { attributes, children, content } = element;
  const alone = attributes.length === 1 && children.length === 0 && content === undefined && !element.uncertainTag;
  return alone ? elementRemoval(subject, element) : attributeRemoval(subject, element, name);
}
