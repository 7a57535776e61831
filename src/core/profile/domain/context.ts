import { valueOf } from '../../model/certain';
import { attribute } from '../../model/libvirt/query';
import type { XmlElement } from '../../model/libvirt/types';
import type { Settings } from '../../settings';
import type { Place } from '../../workspace/effective';
import { isQemuDriver } from '../../workspace/libvirt/architecture';
import type { Domain } from '../../workspace/workload';
import { domainTechnology, type RuntimeTechnology } from '../technology';
import { readOptions, type ReadOptions } from './raw-options';
import { labelOf, type SecurityLabel } from './seclabel';

/** What every boundary of a domain is judged by. */
export interface DomainContext {
  readonly domain: Domain;
  readonly settings: Settings;
  readonly technology: RuntimeTechnology | undefined;
  /** Whether QEMU is what a guest would have to break out of, under libvirt's QEMU driver. */
  readonly isQemu: boolean;
  /** Whether libvirt holds that QEMU in by a user, a filter and a label, which it does on Linux only. */
  readonly isConfined: boolean;
  readonly isXen: boolean;
  readonly label: SecurityLabel;
  /** The raw arguments of QEMU; none where another program runs the domain. */
  readonly raw: ReadOptions;
  at(element: XmlElement): Place;
  /** The value of an attribute, or the tag where it is not written. */
  atAttribute(element: XmlElement, name: string): Place;
}

export function domainContext(domain: Domain, settings: Settings): DomainContext {
  const technology = domainTechnology(domain);
  const isQemu = isQemuDriver(domain);
  const place = (span: Place['span']): Place => ({ file: domain.file, span });
  const at = (element: XmlElement) => place(element.nameSpan);
  const atAttribute = (element: XmlElement, name: string) => place(attribute(element, name)?.valueSpan ?? element.nameSpan);
  return {
    domain,
    settings,
    technology,
    isQemu,
    isConfined: isQemu && valueOf(domain.type) !== 'hvf',
    isXen: technology?.startsWith('xen-') ?? false,
    label: labelOf(domain, at, atAttribute),
    raw: isQemu ? readOptions(domain) : { options: [], undecided: undefined },
    at,
    atAttribute,
  };
}
