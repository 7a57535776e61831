import { valueOf } from '../../../model/certain';
import { hasAllDevices } from '../../../workspace/libvirt/certainly';
import { diskIndex } from '../../../workspace/libvirt/drives';
import type { Disk, Domain } from '../../../workspace/workload';

/**
 * Free target names with that beginning, a different one for each of the disks; the disk's own letter where it is free. None where a target is not known,
 * since that may be the one that is chosen.
 */
export function nextNames(domain: Domain, disks: readonly Disk[], prefix: string): ReadonlyMap<Disk, string> {
  const names = new Map<Disk, string>();
  const taken = new Set<string>();
  if (!hasAllDevices(domain)) return names;
  for (const { target } of domain.disks) {
    const name = valueOf(target);
    if (name === undefined) return names;
    taken.add(name);
  }
  let next = 0;
  for (const disk of disks) {
    const own = `${prefix}${lettersOf(diskIndex(valueOf(disk.target) ?? '') ?? 0)}`;
    let name = own;
    while (taken.has(name)) name = `${prefix}${lettersOf(next++)}`;
    taken.add(name);
    names.set(disk, name);
  }
  return names;
}

/** The same for disks on another bus: a name that already begins so stays as it is. */
export function namesWith(domain: Domain, disks: readonly Disk[], prefix: string): ReadonlyMap<Disk, string> {
  const keeps = (disk: Disk) => valueOf(disk.target)?.startsWith(prefix) === true;
  const names = new Map(
    nextNames(
      domain,
      disks.filter((disk) => !keeps(disk)),
      prefix,
    ),
  );
  for (const disk of disks.filter(keeps)) names.set(disk, valueOf(disk.target) ?? '');
  return names;
}

/** `a` for 0, `aa` for 26. */
function lettersOf(index: number): string {
  const last = String.fromCharCode(97 + (index % 26));
  return index < 26 ? last : lettersOf(Math.floor(index / 26) - 1) + last;
}
