import { valueOf } from '../../model/certain';
import { child, path, value } from '../../model/libvirt/query';
import { nowhere } from '../../workspace/libvirt/sole';
import { defineRule } from '../rule';
import { mayHaveOthers } from './support/devices';
import { fix } from './support/fixes';
import { atName } from './support/places';
import { usePrivnet } from './support/privnet';
import type text from './lxc-host-network.text';

export default defineRule<typeof text>({
  id: 'libvirt/lxc-host-network',
  on: 'domain',
  since: '0.3.0',
  audience: 'everyone',
  serves: ['isolation'],
  claims: ['libvirt-lxc-shares-host-network', 'docker-namespaces-cgroups'],
  messages: { host: 'warning' },
  *check(domain) {
    const { file, element } = domain;
    if (valueOf(domain.type) !== 'lxc' || mayHaveOthers(domain)) return;
    if (
      path(element, 'devices/interface').length > 0 ||
      path(element, 'devices/hostdev').some((device) => (valueOf(value(device, 'type')) ?? 'net') === 'net')
    )
      return;
    // A network namespace that is taken over from another is no other's than that.
    if (!nowhere(element, 'features/privnet') || !nowhere(element, 'lxc:namespace/lxc:sharenet')) return;
    yield {
      message: 'host',
      at: atName(file, child(element, 'devices') ?? element),
      fixes: fix(domain, { title: 'privnet', safety: 'review' }, usePrivnet(domain)),
    };
  },
});
