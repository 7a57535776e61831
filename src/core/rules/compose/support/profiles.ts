import type { Service } from '../../../workspace/workload';

/**
 * Whether two services are surely meant to run at once: those that only start by profiles of their own, none of them common, are alternatives to each other, and
 * those that variables name may be.
 */
export function runTogether(one: Service, other: Service): boolean {
  if (![one, other].every((service) => service.list('profiles').length === service.profiles.length)) return false;
  return one.profiles.length === 0 || other.profiles.length === 0 || one.profiles.some((profile) => other.profiles.includes(profile));
}
