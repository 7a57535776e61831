import { attribute, child } from '../../../model/libvirt/query';
import type { Disk, Domain } from '../../../workspace/workload';
import { namesWith } from './target-names';

/**
 * The names that these disks would have on virtio: the letter they have, or the next that is free, so that all of them could be changed at once.
 * None for a disk that says what a virtio disk cannot, and none at all where a template may add targets.
 */
export function virtioNames(domain: Domain, disks: readonly Disk[]): ReadonlyMap<Disk, string> {
  return namesWith(domain, disks.filter(fitsVirtio), 'vd');
}

/** libvirt refuses these on a virtio disk. */
function fitsVirtio({ element }: Disk): boolean {
  const target = child(element, 'target');
  if (target === undefined || attribute(target, 'rotation_rate') || attribute(target, 'removable')) return false;
  return ['wwn', 'vendor', 'product'].every((name) => child(element, name) === undefined);
}
