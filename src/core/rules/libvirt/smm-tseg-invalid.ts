import { valueOf } from '../../model/certain';
import { isQemuDriver } from '../../workspace/libvirt/architecture';
import { featureOf } from '../../workspace/libvirt/cpu';
import { isQ35 } from '../../workspace/libvirt/machines';
import { sole } from '../../workspace/libvirt/sole';
import { kibibytesIn } from '../../workspace/libvirt/units';
import { defineRule } from '../rule';
import { atContent, atName } from './support/places';
import { elementRemoval } from './support/takeouts';
import type text from './smm-tseg-invalid.text';

const kibInMib = 1024;

export default defineRule<typeof text>({
  id: 'libvirt/smm-tseg-invalid',
  on: 'domain',
  since: '0.3.0',
  audience: 'everyone',
  claims: ['libvirt-refuses-tseg', 'libvirt-smm'],
  messages: { machine: 'error', size: 'error' },
  *check(domain) {
    const { file, element } = domain;
    const tseg = sole(element, 'features/smm/tseg');
    if (!isQemuDriver(domain) || tseg === undefined || valueOf(featureOf(element, 'smm')) !== 'on') return;
    const size = valueOf(kibibytesIn(tseg, 'MiB'));
    if (isQ35(domain) === false) yield { message: 'machine', at: atName(file, tseg), fixes: elementRemoval(domain, tseg) };
    else if (isQ35(domain) && size !== undefined && size % kibInMib !== 0) {
      yield { message: 'size', at: atContent(file, tseg), fixes: elementRemoval(domain, tseg) };
    }
  },
});
