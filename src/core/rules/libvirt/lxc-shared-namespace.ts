import { valueOf } from '../../model/certain';
import { removeElement } from '../../model/libvirt/edits';
import { children, isConditional, path, value } from '../../model/libvirt/query';
import { defineRule } from '../rule';
import { fix } from './support/fixes';
import { atValue } from './support/places';
import { usePrivnet } from './support/privnet';
import type text from './lxc-shared-namespace.text';

const kinds: ReadonlyMap<string, 'network' | 'ipc' | 'uts'> = new Map([
  ['sharenet', 'network'],
  ['shareipc', 'ipc'],
  ['shareuts', 'uts'],
]);

export default defineRule<typeof text>({
  id: 'libvirt/lxc-shared-namespace',
  on: 'domain',
  since: '0.3.0',
  audience: 'everyone',
  serves: ['isolation'],
  claims: ['libvirt-lxc-inherits-namespaces', 'docker-namespaces-cgroups'],
  messages: { network: 'warning', ipc: 'warning', uts: 'warning', process: 'warning' },
  *check(domain) {
    const { file, model, element } = domain;
    if (valueOf(domain.type) !== 'lxc') return;
    for (const holder of children(element, 'lxc:namespace')) {
      const known = holder.children.filter(({ name, namespace }) => namespace === holder.namespace && kinds.has(name));
      for (const shared of known) {
        const kind = kinds.get(shared.name);
        const peer = valueOf(value(shared, 'value'));
        if (kind === undefined || peer === undefined || isConditional(shared)) continue;
        const gone = holder.children.length === 1 ? holder : shared;
        yield {
          // A number may be any process of the host, and another one after a restart.
          message: valueOf(value(shared, 'type')) === 'pid' ? 'process' : kind,
          values: { peer },
          at: atValue(file, shared, 'value'),
          // Without an interface it would fall back to the host's network; libvirt takes no interface beside a network that is shared.
          fixes:
            kind === 'network' && path(element, 'devices/interface').length === 0
              ? fix(domain, { title: 'privnet', safety: 'review' }, removeElement(model, gone), usePrivnet(domain))
              : fix(domain, { title: 'remove', safety: 'review' }, removeElement(model, gone)),
        };
      }
    }
  },
});
