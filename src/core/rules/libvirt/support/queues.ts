import { valueOf } from '../../../model/certain';
import { setAttribute } from '../../../model/libvirt/edits';
import { child, value } from '../../../model/libvirt/query';
import type { XmlElement } from '../../../model/libvirt/types';
import type { TextEdit } from '../../../text/edit';
import type { Domain } from '../../../workspace/workload';

/** A driver that names more queues than the guest has virtual CPUs. */
export interface Surplus {
  readonly driver: XmlElement;
  readonly queues: number;
  readonly vcpus: number;
}

/** `undefined` where there are no more than that, or one of the numbers is not known. */
export function surplusQueues({ vcpus: { value: vcpus } }: Domain, driver: XmlElement | undefined): Surplus | undefined {
  const written = driver && valueOf(value(driver, 'queues'));
  const count = valueOf(vcpus);
  if (driver === undefined || count === undefined || count === 0 || written === undefined || !/^\d{1,6}$/.test(written)) return undefined;
  return Number(written) > count ? { driver, queues: Number(written), vcpus: count } : undefined;
}

/** Edits that bring a network card's queues down to the virtual CPUs; none where they are no more. */
export function withoutSurplus(domain: Domain, card: XmlElement): readonly TextEdit[] | undefined {
  const surplus = surplusQueues(domain, child(card, 'driver'));
  return surplus === undefined ? [] : setAttribute(domain.model, surplus.driver, 'queues', String(surplus.vcpus));
}
