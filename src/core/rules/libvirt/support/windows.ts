import { child } from '../../../model/libvirt/query';
import { valueOf } from '../../../model/certain';
import { osinfoId } from '../../../workspace/libvirt/guest';
import type { Domain } from '../../../workspace/workload';
import { isBare, mayBeEnlightened } from './hyperv';

/** Systems of Microsoft from before Vista, by their libosinfo ids: they know nothing of Hyper-V. */
const beforeVista = /^microsoft\.com\/(?:msdos\/|winnt\/|win\/(?:[123]\.\d+|95|98|me|2k|xp|2k3(?:r2)?)$)/;

/** The same by the names that people give to machines. */
const namedBeforeVista = /(?:win(?:dows)?[ _.-]*(?:xp|nt4?|me|95|98|2000|2003|2k3?)|(?:^|[^a-z0-9])(?:xp|w2k3?|nt4))(?![a-z0-9])/i;

/** Whether the guest is a Windows that knows Hyper-V's interfaces, by its libosinfo id, or else by its name. */
export function isModernWindows({ guest, element }: Domain): boolean {
  if (guest !== 'windows') return false;
  const id = osinfoId(element);
  if (id !== undefined) return 'known' in id && !beforeVista.test(id.known);
  return !namedBeforeVista.test(valueOf(child(element, 'name')?.content) ?? '');
}

/** Whether such a guest surely is given no enlightenments by the file under KVM on x86. */
export function lacksEnlightenments(domain: Domain): boolean {
  return isModernWindows(domain) && mayBeEnlightened(domain) && isBare(domain);
}
