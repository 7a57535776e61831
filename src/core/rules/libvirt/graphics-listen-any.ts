import { isEveryAddress } from '../../knowledge/addresses';
import { valueOf } from '../../model/certain';
import { setAttribute } from '../../model/libvirt/edits';
import { attribute, children, isClosed, isUnknown, value } from '../../model/libvirt/query';
import type { XmlAttribute, XmlElement } from '../../model/libvirt/types';
import { defineRule } from '../rule';
import { fix } from './support/fixes';
import type text from './graphics-listen-any.text';

const networked: ReadonlySet<string> = new Set(['vnc', 'spice', 'rdp']);

export default defineRule<typeof text>({
  id: 'libvirt/graphics-listen-any',
  on: 'device',
  elements: ['graphics'],
  since: '0.1.0',
  audience: 'everyone',
  serves: ['isolation'],
  claims: ['libvirt-graphics-listen-default', 'qemu-vnc-password-weak', 'libvirt-graphics-password-in-clear', 'cis-docker-bind-interface'],
  messages: { any: 'warning', 'behind-firewall': 'information' },
  *check(subject) {
    const { file, model, element, domain } = subject;
    const type = valueOf(value(element, 'type'));
    if (type === undefined || !networked.has(type)) return;
    const listens = children(element, 'listen');
    // A socket of VNC's own takes the place of all addresses.
    if (type === 'vnc' && attribute(element, 'socket') !== undefined) return;
    // Sockets, file descriptors and the address of a network take the place of the attribute.
    if (element.templated || !isClosed(element) || listens.some((listen) => valueOf(value(listen, 'type')) !== 'address')) return;
    const addresses = addressesOf(element, listens);
    if (addresses.some((address) => isUnknown(address.value))) return;
    const [first, ...others] = addresses.filter(isOpen);
    if (first === undefined) return;
    yield {
      // Xen's driver knows neither TLS nor SASL: what protects the console there is the host's network.
      message: domain && (valueOf(domain.type) ?? 'xen') === 'xen' ? 'behind-firewall' : 'any',
      values: { type, address: valueOf(first.value) ?? '' },
      at: { file, span: first.valueSpan },
      related: others.map((other) => ({ message: 'also', at: { file, span: other.valueSpan } })),
      fixes: fix(
        subject,
        { title: 'loopback', safety: 'review' },
        ...mustChange(addresses, element, listens[0]).map(({ holder, name }) => setAttribute(model, holder, name, '127.0.0.1')),
      ),
    };
  },
});

/** An address as it is written, and the element that holds it. */
interface Address extends XmlAttribute {
  readonly holder: XmlElement;
}

/** The attribute of the device first, then the addresses of its listeners. */
function addressesOf(graphics: XmlElement, listens: readonly XmlElement[]): readonly Address[] {
  const places = [{ holder: graphics, name: 'listen' }, ...listens.map((holder) => ({ holder, name: 'address' }))];
  return places.flatMap(({ holder, name }) => {
    const written = attribute(holder, name);
    return written ? [{ ...written, holder }] : [];
  });
}

function isOpen({ value: written }: Address): boolean {
  return isEveryAddress(valueOf(written) ?? '');
}

/** The open ones; and the attribute with the first listener's address, which libvirt wants to be equal, where one of them is open. */
function mustChange(addresses: readonly Address[], graphics: XmlElement, firstListen: XmlElement | undefined): readonly Address[] {
  const equal = addresses.filter(({ holder }) => holder === graphics || holder === firstListen);
  return addresses.filter((address) => (equal.includes(address) ? equal.some(isOpen) : isOpen(address)));
}
