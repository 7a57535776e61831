import { valueOf } from '../../../model/certain';
import { children, value } from '../../../model/libvirt/query';
import type { XmlElement } from '../../../model/libvirt/types';
import { runsOf, type Run } from '../../../workspace/libvirt/bitmap';
import { sole } from '../../../workspace/libvirt/sole';
import type { Domain } from '../../../workspace/workload';

/** Where one virtual CPU may run. */
export interface Pin {
  readonly element: XmlElement;
  /** The number of the virtual CPU; `undefined` where it is not known. */
  readonly vcpu: number | undefined;
  /** The host's processors; `undefined` where they are not known. */
  readonly cpus: readonly Run[] | undefined;
}

/** The `cputune` of a domain with its pins, in the order of the text. */
export interface Pinning {
  readonly element: XmlElement;
  readonly pins: readonly Pin[];
}

/** `undefined` where the domain has no `cputune`, or a template decides about it. */
export function pinningOf({ element: domain }: Domain): Pinning | undefined {
  const element = sole(domain, 'cputune');
  return element && { element, pins: children(element, 'vcpupin').map(readPin) };
}

function readPin(element: XmlElement): Pin {
  const vcpu = valueOf(value(element, 'vcpu'));
  const cpus = valueOf(value(element, 'cpuset'));
  return {
    element,
    vcpu: vcpu !== undefined && /^\d{1,9}$/.test(vcpu.trim()) ? Number(vcpu) : undefined,
    cpus: cpus === undefined ? undefined : runsOf(cpus),
  };
}

/** How many of the virtual CPUs 0 to `count` − 1 are pinned; `undefined` where a template may change that. */
export function pinnedCount({ element, pins }: Pinning, count: number): number | undefined {
  if (element.templated || pins.some(({ vcpu, cpus }) => vcpu === undefined || cpus === undefined)) return undefined;
  return new Set(pins.flatMap(({ vcpu }) => (vcpu !== undefined && vcpu < count ? [vcpu] : []))).size;
}
