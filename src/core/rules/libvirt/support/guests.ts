import { valueOf } from '../../../model/certain';
import { guestOf, osinfoId } from '../../../workspace/libvirt/guest';
import type { Domain, Guest } from '../../../workspace/workload';

/** Whether the guest's system is this one, or a template may make it so. */
export function mayBe(guest: Guest, { element, arguments: args }: Domain): boolean {
  const found = guestOf(element, args);
  return 'known' in found ? found.known === guest : (found.candidates?.includes(guest) ?? true);
}

/**
 * What may be said to this guest about virtio devices: nothing to one that has no drivers for them, or needs the emulated card;
 * `driver-first` to one that must be given them first, or whose system a template decides; `ready` to one that has them.
 */
export type VirtioAdvice = 'none' | 'driver-first' | 'ready';

export function virtioAdvice(domain: Domain): VirtioAdvice {
  if (mayBe('macos', domain) || isTooOld(valueOf(osinfoId(domain.element)) ?? '')) return 'none';
  return mayBe('windows', domain) ? 'driver-first' : 'ready';
}

/** Systems of Microsoft from before the virtio drivers, by their libosinfo ids. */
const beforeVirtio = /^microsoft\.com\/(?:msdos\/|winnt\/|win\/(?:[123]\.\d+|95|98|me|2k)$)/;

/** FreeBSD has virtio drivers since 8, OpenBSD since 5.3, Windows since XP. */
function isTooOld(id: string): boolean {
  if (beforeVirtio.test(id)) return true;
  const [, system, version = ''] = /^(freebsd|openbsd)\.org\/[^/]+\/(\d+(?:\.\d+)?)/.exec(id) ?? [];
  return version !== '' && Number(version) < (system === 'freebsd' ? 8 : 5.3);
}
