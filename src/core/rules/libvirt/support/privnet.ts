import { child, path } from '../../../model/libvirt/query';
import { insertChild } from '../../../model/libvirt/edits';
import type { TextEdit } from '../../../text/edit';
import { nowhere } from '../../../workspace/libvirt/sole';
import type { Domain } from '../../../workspace/workload';
import { lastOf } from './places';

/** Gives a container a network namespace of its own with nothing but loopback; no edit where an interface or the file gives it one already. */
export function usePrivnet({ model, element }: Domain): readonly TextEdit[] | undefined {
  if (path(element, 'devices/interface').length > 0 || path(element, 'features/privnet').length > 0) return [];
  if (!nowhere(element, 'features/privnet')) return undefined;
  const features = child(element, 'features');
  if (features !== undefined) return insertChild(model, features, '<privnet/>');
  return insertChild(model, element, '<features>\n  <privnet/>\n</features>', { after: lastOf(element, 'vcpu', 'os', 'idmap') });
}
