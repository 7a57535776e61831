import { valueOf } from '../../model/certain';
import { insertChild } from '../../model/libvirt/edits';
import { absent } from '../../model/libvirt/query';
import { defineRule } from '../rule';
import { fix } from './support/fixes';
import { atName, lastOf } from './support/places';
import type text from './lxc-no-idmap.text';

const idmap = `<idmap>
  <uid start='0' target='100000' count='65536'/>
  <gid start='0' target='100000' count='65536'/>
</idmap>`;

export default defineRule<typeof text>({
  id: 'libvirt/lxc-no-idmap',
  on: 'domain',
  since: '0.1.0',
  audience: 'everyone',
  claims: ['libvirt-lxc-root-is-host-root', 'libvirt-lxc-idmap-maps-root', 'docker-namespaces-cgroups', 'libvirt-lxc-capabilities'],
  messages: { root: 'warning' },
  *check(domain) {
    const { file, model, element } = domain;
    if (valueOf(domain.type) !== 'lxc' || !absent(element, 'idmap')) return;
    yield {
      message: 'root',
      at: atName(file, element),
      fixes: fix(
        domain,
        { title: 'idmap', safety: 'review' },
        insertChild(model, element, idmap, { after: lastOf(element, 'vcpu', 'os') }),
      ),
    };
  },
});
