import { known, unknown, valueOf, type Certain } from '../../model/certain';
import { attribute, child, path, value } from '../../model/libvirt/query';
import type { XmlElement } from '../../model/libvirt/types';
import type { Place } from '../../workspace/effective';
import type { Domain } from '../../workspace/workload';
import type { Maybe } from '../maybe';
import { domainTechnology, type RuntimeTechnology } from '../technology';

/** What every boundary of a domain is judged by. */
export interface DomainContext {
  readonly domain: Domain;
  readonly technology: RuntimeTechnology | undefined;
  /** Whether QEMU is what a guest would have to break out of. */
  readonly isQemu: boolean;
  readonly isXen: boolean;
  readonly label: SecurityLabel;
  at(element: XmlElement): Place;
  /** The value of an attribute, or the tag where it is not written. */
  atAttribute(element: XmlElement, name: string): Place;
}

/** What `seclabel` says: whether sVirt is off, and whether QEMU is made root. */
export interface SecurityLabel {
  readonly none: Maybe;
  readonly noneAt: Place | undefined;
  readonly isStatic: boolean;
  readonly staticAt: Place | undefined;
  readonly root: Maybe;
  readonly rootAt: Place | undefined;
}

export function domainContext(domain: Domain): DomainContext {
  const technology = domainTechnology(domain);
  const place = (span: Place['span']): Place => ({ file: domain.file, span });
  const at = (element: XmlElement) => place(element.nameSpan);
  const atAttribute = (element: XmlElement, name: string) => place(attribute(element, name)?.valueSpan ?? element.nameSpan);
  return {
    domain,
    technology,
    isQemu: technology === 'kvm' || technology === 'qemu',
    isXen: technology?.startsWith('xen-') ?? false,
    label: labelOf(domain, at, atAttribute),
    at,
    atAttribute,
  };
}

function labelOf(domain: Domain, at: DomainContext['at'], atAttribute: DomainContext['atAttribute']): SecurityLabel {
  const labels = path(domain.element, 'seclabel');
  const type = (element: XmlElement) => value(element, 'type');
  // A label of the model `dac` is about users; only the others are sVirt.
  const confining = labels.filter((element) => valueOf(value(element, 'model')) !== 'dac');
  const off = confining.find((element) => valueOf(type(element)) === 'none');
  const open = confining.find((element) => 'unknown' in (type(element) ?? known('')));
  const fixed = confining.find((element) => valueOf(type(element)) === 'static');
  const owner = labels.find((element) => valueOf(value(element, 'model')) === 'dac' && child(element, 'label') !== undefined);
  const user = owner && (child(owner, 'label')?.content ?? known(''));
  return {
    none: off ? true : open ? undefined : false,
    noneAt: off ? atAttribute(off, 'type') : open && atAttribute(open, 'type'),
    isStatic: fixed !== undefined,
    staticAt: fixed && at(fixed),
    root: user === undefined ? false : isRoot(user),
    rootAt: owner && at(owner),
  };
}

function isRoot(label: Certain<string>): Maybe {
  const text = valueOf(label);
  return text === undefined ? undefined : /^\+?(0+|root)(:|$)/.test(text.trim());
}

/** The child's text, or what is known of it. */
export function textOf(element: XmlElement | undefined): Certain<string> | undefined {
  return element && (element.content ?? unknown('template'));
}
