import type { Service } from '../../../workspace/workload';

/**
 * Whether two services are surely meant to run at once: those that only start by profiles of their own, none of them common, are alternatives to each other, and
 * those that variables name may be.
 */
export function runTogether(one: Service, other: Service): boolean {
  if (![one, other].every(isDecided)) return false;
  return one.profiles.length === 0 || other.profiles.length === 0 || one.profiles.some((profile) => other.profiles.includes(profile));
}

const isDecided = (service: Service) => service.list('profiles').length === service.profiles.length;

/** Those of `users` that surely run together with one of them, in their order and no more than `most`; each with each is never compared. */
export function companions<T extends { readonly service: Service }>(users: readonly T[]): (one: T, most: number) => readonly T[] {
  const byProfile = new Map<string | undefined, { readonly user: T; readonly index: number }[]>();
  users.forEach((user, index) => {
    if (!isDecided(user.service)) return;
    const { profiles } = user.service;
    for (const profile of new Set(profiles.length === 0 ? [undefined] : profiles)) {
      const others = byProfile.get(profile);
      if (others) others.push({ user, index });
      else byProfile.set(profile, [{ user, index }]);
    }
  });
  const decided = users.flatMap((user, index) => (isDecided(user.service) ? [{ user, index }] : []));
  return (one, most) => {
    const { profiles } = one.service;
    if (!isDecided(one.service)) return [];
    const lists = profiles.length === 0 ? [decided] : [undefined, ...new Set(profiles)].map((profile) => byProfile.get(profile) ?? []);
    const found = new Map<number, T>();
    // One too many of each, since one may be the one that is asked about.
    for (const { user, index } of lists.flatMap((list) => list.slice(0, most + 1)))
      if (user.service !== one.service) found.set(index, user);
    return [...found]
      .sort(([a], [b]) => a - b)
      .slice(0, most)
      .map(([, user]) => user);
  };
}
