import { removeElement, setAttribute } from '../../model/libvirt/edits';
import { absent, attribute, path } from '../../model/libvirt/query';
import type { XmlElement } from '../../model/libvirt/types';
import type { Domain } from '../../workspace/workload';
import { hasAllDevices, lacks, numberAt, said, surely, surelyAll } from '../../workspace/libvirt/certainly';
import { defineRule, type Subjects } from '../rule';
import { isA, underQemu } from './support/device';
import { fix } from './support/fixes';
import { atName, atValue } from './support/places';
import type text from './character-device-source.text';

/** Devices whose host end is such a source; of `rng` the one that another daemon feeds. */
const kinds = ['serial', 'parallel', 'console', 'channel', 'redirdev', 'smartcard', 'rng'] as const;

/** What the source must name, by type. Source: virDomainChrSourceDefValidate of libvirt's domain_validate.c. */
const needed: Readonly<Record<string, readonly string[]>> = {
  file: ['path'],
  dev: ['path'],
  pipe: ['path'],
  unix: ['path'],
  tcp: ['host', 'service'],
  spiceport: ['channel'],
  dbus: ['channel'],
};

/** `generated` when: start. */
export default defineRule<typeof text>({
  id: 'libvirt/character-device-source',
  on: 'device',
  elements: kinds,
  since: '0.3.0',
  audience: 'everyone',
  claims: ['libvirt-character-devices'],
  messages: {
    missing: 'error',
    reconnect: 'error',
    generated: 'error',
    timeout: 'error',
    protocol: 'error',
    channel: 'error',
    spice: 'error',
    target: 'error',
    'target-part': 'error',
  },
  *check(subject) {
    const { file, model } = subject;
    if (isA(subject, 'channel')) yield* channelTarget(subject);
    const holder = holderOf(subject);
    const type = said(holder, 'type');
    if (holder === undefined || holder.templated || type === undefined) return;
    const sources = surelyAll(holder, 'source');
    const [source] = sources;
    for (const name of sources.length > 1 || isGenerated(subject, type) ? [] : (needed[type] ?? [])) {
      if (source === undefined) yield { message: 'missing', values: { type, name }, at: atName(file, holder) };
      else if (lacks(source, name)) yield { message: 'missing', values: { type, name }, at: atName(file, source) };
      if (source === undefined) break;
    }
    if (type === 'udp' && !sources.some((each) => said(each, 'mode') !== 'bind') && sources.every(({ uncertainTag }) => !uncertainTag))
      yield { message: 'missing', values: { type, name: 'service' }, at: atName(file, source ?? holder) };
    if ((type === 'spicevmc' || type === 'spiceport') && underQemu(subject) && subject.domain && hasNoSpice(subject.domain)) {
      const { name } = subject.element;
      const fixes = fix(subject, { title: 'device', safety: 'review', values: { name } }, removeElement(model, subject.element));
      yield { message: 'spice', values: { type }, at: atValue(file, holder, 'type'), fixes };
    }
    const channel = said(source, 'channel');
    if (source && (type === 'spiceport' || type === 'dbus') && channel !== undefined && !/^[\w.-]*$/.test(channel))
      yield { message: 'channel', at: atValue(file, source, 'channel') };

    const reconnect = surely(source, 'reconnect');
    if (source && reconnect && said(reconnect, 'enabled') === 'yes') {
      const at = atName(file, reconnect);
      const fixes = fix(subject, { title: 'remove', safety: 'review' }, removeElement(model, reconnect));
      if (said(source, 'mode') === 'bind') yield { message: 'reconnect', at, fixes };
      else if (underQemu(subject) && isDropped(subject, source))
        yield { message: 'generated', at, related: [{ message: 'path', at: atValue(file, source, 'path') }], fixes };
      else if (lacks(reconnect, 'timeout') || numberAt(reconnect, 'timeout') === 0)
        yield {
          message: 'timeout',
          at,
          fixes: fix(subject, { title: 'timeout', safety: 'review' }, setAttribute(model, reconnect, 'timeout', '10')),
        };
    }
    const protocol = surely(holder, 'protocol');
    const name = said(protocol, 'type');
    if (protocol && type === 'tcp' && (name === 'tls' || name === 'telnets') && underQemu(subject))
      yield { message: 'protocol', values: { protocol: name }, at: atValue(file, protocol, 'type') };
  },
});

function hasNoSpice(domain: Domain): boolean {
  return (
    hasAllDevices(domain) && path(domain.element, 'devices/graphics').every((each) => !['spice', undefined].includes(said(each, 'type')))
  );
}

/** What the guest's end of a channel needs; of the other devices libvirt fills it in. */
function* channelTarget({ file, element }: Subjects['device']) {
  const target = surely(element, 'target');
  if (target === undefined ? absent(element, 'target') : lacks(target, 'type')) {
    yield { message: 'target', at: atName(file, target ?? element) } as const;
    return;
  }
  const part = said(target, 'type') === 'guestfwd' ? ['address', 'port'].find((name) => target && lacks(target, name)) : undefined;
  if (target && part !== undefined) yield { message: 'target-part', values: { part }, at: atName(file, target) } as const;
}

/** The element that has the type and holds the source. */
function holderOf({ element }: Subjects['device']): XmlElement | undefined {
  if (element.name === 'rng') {
    const backend = surely(element, 'backend');
    return said(backend, 'model') === 'egd' ? backend : undefined;
  }
  return element.name !== 'smartcard' || said(element, 'mode') === 'passthrough' ? element : undefined;
}

/**
 * Whether the path is one that libvirt makes for an agent's channel. It drops such a path, whoever's it was, and listens on a new one.
 * Source: qemuDomainChrDefDropDefaultPath of libvirt's qemu_domain.c.
 */
function isDropped({ element }: Subjects['device'], source: XmlElement): boolean {
  const target = element.name === 'channel' ? surely(element, 'target') : undefined;
  const name = said(target, 'name');
  const path = said(source, 'path');
  if (name === undefined || path === undefined || said(target, 'type') !== 'virtio' || !path.endsWith(name)) return false;
  return /\/channel\/target\/(?:domain-[^/]+\/|[^/]+\.)$/.test(path.slice(0, -name.length));
}

/** Whether libvirt itself makes what the source would name: the socket of a guest's agent, the D-Bus name of a redirected device. */
function isGenerated({ element }: Subjects['device'], type: string): boolean {
  if (element.name === 'redirdev' && type === 'dbus') return true;
  if (type !== 'unix' || element.name !== 'channel') return false;
  const target = surely(element, 'target');
  return target === undefined || !attribute(target, 'type') || !['guestfwd'].includes(said(target, 'type') ?? '');
}
