import { valueOf } from '../../../model/certain';
import { attribute, child, path } from '../../../model/libvirt/query';
import type { Disk, Domain } from '../../../workspace/workload';

const letters = 'abcdefghijklmnopqrstuvwxyz';

/**
 * The names that these disks would have on virtio: the letter they have, or the next that is free, so that all of them could be changed at once.
 * None for a disk that says what a virtio disk cannot, and none at all where a template may add targets.
 */
export function virtioNames(domain: Domain, disks: readonly Disk[]): ReadonlyMap<Disk, string> {
  const names = new Map<Disk, string>();
  const taken = new Set<string>();
  if (path(domain.element, 'devices').some(({ templated }) => templated)) return names;
  for (const { target } of domain.disks) {
    const name = valueOf(target);
    if (name === undefined) return names;
    taken.add(name);
  }
  for (const disk of disks) {
    if (!fitsVirtio(disk)) continue;
    const own = valueOf(disk.target) ?? '';
    const letter = /^[a-z]d([a-z])$/.exec(own)?.[1] ?? 'a';
    const name = own.startsWith('vd') ? own : [letter, ...letters].map((each) => `vd${each}`).find((each) => !taken.has(each));
    if (name === undefined) continue;
    taken.add(name);
    names.set(disk, name);
  }
  return names;
}

/** libvirt refuses these on a virtio disk. */
function fitsVirtio({ element }: Disk): boolean {
  const target = child(element, 'target');
  if (target === undefined || attribute(target, 'rotation_rate') || attribute(target, 'removable')) return false;
  return ['wwn', 'vendor', 'product'].every((name) => child(element, name) === undefined);
}
