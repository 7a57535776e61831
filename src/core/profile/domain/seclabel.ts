import { valueOf } from '../../model/certain';
import { attribute, child, path } from '../../model/libvirt/query';
import type { XmlElement } from '../../model/libvirt/types';
import type { Place } from '../../workspace/effective';
import type { Domain } from '../../workspace/workload';
import { any, both, type Maybe } from '../maybe';
import { isThere, saidOr } from './certainty';

/** What `seclabel` says: whether sVirt is off, and whether QEMU is made root. */
export interface SecurityLabel {
  /** Whether no label holds it: by `type='none'`, or by one that means unconfined. */
  readonly none: Maybe;
  readonly noneAt: Place | undefined;
  /** Whether the file asks for a label. */
  readonly asked: Maybe;
  readonly isStatic: boolean;
  readonly staticAt: Place | undefined;
  readonly root: Maybe;
  readonly rootAt: Place | undefined;
}

type At = (element: XmlElement) => Place;
type AtAttribute = (element: XmlElement, name: string) => Place;

/** A label of the model `dac` is about users; only the others are sVirt. */
export function labelOf(domain: Domain, at: At, atAttribute: AtAttribute): SecurityLabel {
  const labels = path(domain.element, 'seclabel');
  const isOfUsers = (element: XmlElement): Maybe => is(saidOr(element, 'model', ''), 'dac');
  const confining = labels.filter((element) => isOfUsers(element) !== true);
  const holdsBack = (element: XmlElement) => (isOfUsers(element) === undefined ? undefined : isThere(element));
  const states = confining.map((element) => ({ element, off: both(isOff(element), holdsBack(element)) }));
  const off = states.find((state) => state.off === true) ?? states.find((state) => state.off === undefined);
  const fixed = confining.find((element) => saidOr(element, 'type', 'dynamic') === 'static');
  const owners = labels
    .filter((element) => isOfUsers(element) !== false && child(element, 'label') !== undefined)
    .map((element) => ({ element, root: both(isRoot(child(element, 'label')), both(isOfUsers(element), isThere(element))) }));
  const owner = owners.find(({ root }) => root === true) ?? owners.find(({ root }) => root === undefined) ?? owners[0];
  return {
    none: any(states.map((state) => state.off)),
    noneAt: off && (attribute(off.element, 'type') ? atAttribute(off.element, 'type') : at(off.element)),
    asked: any(confining.map((element) => both(isOff(element) === undefined ? undefined : isOff(element) === false, holdsBack(element)))),
    isStatic: fixed !== undefined,
    staticAt: fixed && at(fixed),
    root: owner === undefined ? false : owner.root,
    rootAt: owner && at(owner.element),
  };
}

function is(text: string | undefined, wanted: string): Maybe {
  return text === undefined ? undefined : text === wanted;
}

/** `none`, or a label that lets everything pass: SELinux calls it `unconfined_t`, AppArmor `unconfined`. */
function isOff(element: XmlElement): Maybe {
  const type = saidOr(element, 'type', 'dynamic');
  if (type === undefined) return undefined;
  if (type === 'none') return true;
  const label = child(element, 'label');
  const text = label?.content;
  if (type !== 'static' || text === undefined) return false;
  const written = valueOf(text);
  return written === undefined ? undefined : /(?:^|:)unconfined(?:_t)?(?::|$)/.test(written);
}

/** Whether the label's user is root, by name or number. */
function isRoot(label: XmlElement | undefined): Maybe {
  if (label?.content === undefined) return false;
  const text = valueOf(label.content);
  return text === undefined ? undefined : /^\+?(?:0+|root)(?::|$)/.test(text.trim());
}
