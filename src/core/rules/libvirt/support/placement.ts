import { valueOf } from '../../../model/certain';
import { value } from '../../../model/libvirt/query';
import type { XmlElement } from '../../../model/libvirt/types';

/** Whether what has no pin of its own may run on every processor of the host: neither a `cpuset` nor automatic placement says otherwise. */
export function floats(vcpu: XmlElement | undefined): boolean {
  if (vcpu === undefined || value(vcpu, 'cpuset') !== undefined) return false;
  const placement = value(vcpu, 'placement');
  return placement === undefined || valueOf(placement) === 'static';
}
