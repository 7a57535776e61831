import { isLoopback } from '../../knowledge/addresses';
import { valueOf, type Certain } from '../../model/certain';
import { setAttribute } from '../../model/libvirt/edits';
import { child, isUnknown, path, value } from '../../model/libvirt/query';
import type { XmlElement } from '../../model/libvirt/types';
import { single } from '../../workspace/libvirt/read';
import type { Domain } from '../../workspace/workload';
import { defineRule } from '../rule';
import { isDevice } from './support/devices';
import { fix } from './support/fixes';
import { atName, atValue } from './support/places';
import type text from './chardev-tcp-exposed.text';

/** Devices at which one sits as at a terminal; at the others the one who connects plays a part of the hardware. */
const terminals = ['serial', 'console', 'parallel'];

/** Protocols that bring encryption with them. */
const encrypted: ReadonlySet<string> = new Set(['tls', 'telnets']);

export default defineRule<typeof text>({
  id: 'libvirt/chardev-tcp-exposed',
  on: 'device',
  elements: [...terminals, 'channel', 'smartcard', 'redirdev', 'rng'],
  since: '0.3.0',
  audience: 'everyone',
  serves: ['isolation'],
  claims: ['libvirt-chardev-over-tcp', 'qemu-guest-is-untrusted'],
  messages: { terminal: 'warning', device: 'warning' },
  *check(subject) {
    const { file, model, element, domain } = subject;
    const holder = holderOf(element);
    if (holder === undefined || holder.templated || valueOf(value(holder, 'type')) !== 'tcp') return;
    const source = single(holder, 'source');
    if (source === undefined || valueOf(value(source, 'mode')) !== 'bind' || mayEncrypt(holder, source)) return;
    const host = valueOf(value(source, 'host'));
    if (host === undefined || isLoopback(host)) return;
    const twice = isFirstTerminal(element) ? printedTwice(domain) : undefined;
    if (source === twice?.[1]) return;
    const sources = source === twice?.[0] ? twice : [source];
    const protocol = valueOf(protocolOf(holder)) ?? 'raw';
    yield {
      message: isDevice(element, ...terminals) ? 'terminal' : 'device',
      // Without one QEMU waits on every address.
      values: { device: element.name, protocol, host: host || '*' },
      at: host === '' ? atName(file, source) : atValue(file, source, 'host'),
      fixes: fix(
        subject,
        { title: 'loopback', safety: 'review' },
        ...sources.map((place) => setAttribute(model, place, 'host', '127.0.0.1')),
      ),
    };
  },
});

/** What has the character device's type and source. */
function holderOf(element: XmlElement): XmlElement | undefined {
  if (isDevice(element, 'rng')) {
    const backend = single(element, 'backend');
    return backend !== undefined && valueOf(value(backend, 'model')) === 'egd' ? backend : undefined;
  }
  return element;
}

function isFirstTerminal(element: XmlElement): boolean {
  return isDevice(element, 'serial', 'console') && element.parent !== undefined && child(element.parent, element.name) === element;
}

/** libvirt prints the first serial port again as the first console; both are one socket. What stands for that socket there, the console's source last. */
function printedTwice(domain: Domain | undefined): readonly [serial: XmlElement, console: XmlElement] | undefined {
  if (domain === undefined) return undefined;
  const [serial, console] = ['serial', 'console'].map((name) => {
    const [first] = path(domain.element, `devices/${name}`);
    return first && single(first, 'source');
  });
  if (serial === undefined || console === undefined) return undefined;
  return ['host', 'service'].every((name) => isSame(value(serial, name), value(console, name))) ? [serial, console] : undefined;
}

function isSame(a: Certain<string> | undefined, b: Certain<string> | undefined): boolean {
  return valueOf(a) !== undefined && valueOf(a) === valueOf(b);
}

function protocolOf(holder: XmlElement): Certain<string> | undefined {
  const protocol = child(holder, 'protocol');
  return protocol && value(protocol, 'type');
}

function mayEncrypt(holder: XmlElement, source: XmlElement): boolean {
  const protocol = protocolOf(holder);
  const tls = value(source, 'tls');
  return isUnknown(protocol) || isUnknown(tls) || encrypted.has(valueOf(protocol) ?? '') || valueOf(tls) === 'yes';
}
