import { isEveryAddress } from '../../knowledge/addresses';
import { valueOf } from '../../model/certain';
import { insertChild, setAttribute } from '../../model/libvirt/edits';
import { absent, attribute, children, isClosed, isUnknown, value } from '../../model/libvirt/query';
import type { LibvirtModel, XmlElement } from '../../model/libvirt/types';
import type { TextEdit } from '../../text/edit';
import { single } from '../../workspace/libvirt/read';
import { defineRule } from '../rule';
import { isForQemu } from './support/devices';
import { fix } from './support/fixes';
import { atName, atValue } from './support/places';
import type text from './portforward-unrestricted.text';

/** What the fix puts in: one port that most guests have, for the reader to change. */
const oneRange = "<range start='2222' to='22'/>";

export default defineRule<typeof text>({
  id: 'libvirt/portforward-unrestricted',
  on: 'device',
  elements: ['interface'],
  since: '0.3.0',
  audience: 'everyone',
  serves: ['isolation'],
  claims: ['libvirt-port-forward-range', 'cis-docker-bind-interface', 'libvirt-user-network'],
  messages: { ports: 'warning', addresses: 'information' },
  *check(subject) {
    const { file, model, element } = subject;
    if (!isForQemu(subject)) return;
    const backend = single(element, 'backend');
    if (backend === undefined || valueOf(value(backend, 'type')) !== 'passt') return;
    for (const forward of children(element, 'portForward')) {
      const protocol = valueOf(value(forward, 'proto'));
      if (protocol === undefined || !isClosed(forward)) continue;
      const open = isOpen(forward);
      if (forwardsEveryPort(forward)) {
        const edits = [open ? setAttribute(model, forward, 'address', '127.0.0.1') : [], addRange(model, forward)];
        yield {
          message: 'ports',
          values: { protocol },
          at: atName(file, forward),
          fixes: fix(subject, { title: 'one', safety: 'review' }, ...edits),
        };
      } else if (open && !mayNameNoRange(forward)) {
        yield {
          message: 'addresses',
          values: { protocol },
          at: attribute(forward, 'address') ? atValue(file, forward, 'address') : atName(file, forward),
          fixes: fix(subject, { title: 'loopback', safety: 'review' }, setAttribute(model, forward, 'address', '127.0.0.1')),
        };
      }
    }
  },
});

/** Whether it surely listens on every address: it names neither one nor a network card of the host. */
function isOpen(forward: XmlElement): boolean {
  const address = value(forward, 'address');
  return value(forward, 'dev') === undefined && (address === undefined || isEveryAddress(valueOf(address) ?? ''));
}

/** Ranges that are excluded narrow what would be forwarded anyhow: without any other range that is all there is. */
function forwardsEveryPort(forward: XmlElement): boolean {
  if (absent(forward, 'range')) return true;
  return !forward.templated && children(forward, 'range').every((range) => valueOf(value(range, 'exclude')) === 'yes');
}

/** Whether templates decide whether there are ranges at all. */
function mayNameNoRange(forward: XmlElement): boolean {
  return forward.templated || children(forward, 'range').some((range) => isUnknown(value(range, 'exclude')));
}

function addRange(model: LibvirtModel, forward: XmlElement): readonly TextEdit[] | undefined {
  return insertChild(model, forward, oneRange);
}
