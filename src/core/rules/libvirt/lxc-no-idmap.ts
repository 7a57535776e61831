import { valueOf } from '../../model/certain';
import { insertChild, setAttribute } from '../../model/libvirt/edits';
import { absent, children, isConditional, value } from '../../model/libvirt/query';
import { sole } from '../../workspace/libvirt/sole';
import type { Domain } from '../../workspace/workload';
import type { XmlElement } from '../../model/libvirt/types';
import { defineRule } from '../rule';
import { fix } from './support/fixes';
import { atName, atValue, lastOf } from './support/places';
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
  serves: ['isolation'],
  claims: ['libvirt-lxc-root-is-host-root', 'libvirt-lxc-idmap-maps-root', 'docker-namespaces-cgroups', 'libvirt-lxc-capabilities'],
  messages: { root: 'warning', same: 'warning' },
  *check(domain) {
    const { file, model, element } = domain;
    if (valueOf(domain.type) !== 'lxc') return;
    const root = rootAsItself(domain);
    if (root !== undefined) {
      const fixes = fix(domain, { title: 'elsewhere', safety: 'review' }, setAttribute(model, root, 'target', '100000'));
      yield { message: 'same', at: atValue(file, root, 'target'), fixes };
      return;
    }
    if (!absent(element, 'idmap')) return;
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

/** The part of a mapping that gives root in the container the host's root. */
function rootAsItself({ element }: Domain): XmlElement | undefined {
  const map = sole(element, 'idmap');
  return (
    map &&
    children(map, 'uid').find((uid) => !isConditional(uid) && isZero(valueOf(value(uid, 'start'))) && isZero(valueOf(value(uid, 'target'))))
  );
}

function isZero(id: string | undefined): boolean {
  return id !== undefined && /^0+$/.test(id);
}
