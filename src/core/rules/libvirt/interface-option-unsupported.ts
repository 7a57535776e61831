import { insertChild, removeAttribute, removeElement, setAttribute } from '../../model/libvirt/edits';
import { absent, attribute } from '../../model/libvirt/query';
import { lacks, numberAt, said, surely, surelyAll } from '../../workspace/libvirt/certainly';
import { defineRule, type Subjects } from '../rule';
import { underQemu } from './support/device';
import { fix } from './support/fixes';
import { atName, atValue } from './support/places';
import type text from './interface-option-unsupported.text';

/** Interfaces of which libvirt makes the host's end, and can set its size. */
const withMtu: ReadonlySet<string> = new Set(['network', 'bridge', 'ethernet', 'vhostuser', 'hostdev']);
const withCoalesce: ReadonlySet<string> = new Set(['network', 'bridge', 'ethernet']);
const withTap: ReadonlySet<string> = new Set(['network', 'bridge', 'ethernet', 'user', 'direct']);
const withoutSource: ReadonlySet<string> = new Set([
  'network',
  'bridge',
  'direct',
  'vdpa',
  'mcast',
  'server',
  'client',
  'udp',
  'internal',
  'vds',
]);
const virtioModels: ReadonlySet<string> = new Set(['virtio', 'virtio-transitional', 'virtio-non-transitional']);
/** The attribute that the source of a type cannot do without. */
const sourcePart: Readonly<Record<string, string>> = {
  network: 'network',
  bridge: 'bridge',
  direct: 'dev',
  vdpa: 'dev',
  internal: 'name',
  mcast: 'address',
  udp: 'address',
  server: 'port',
};
const withPort: ReadonlySet<string> = new Set(['network', 'bridge', 'direct', 'hostdev']);
/** What a card's driver has of virtio alone. */
const virtioOptions = ['iommu', 'ats', 'packed', 'page_per_vq'];
const largestSize = 32_768;
const lastTag = 4095;

/** `tap` when: start. */
export default defineRule<typeof text>({
  id: 'libvirt/interface-option-unsupported',
  on: 'device',
  elements: ['interface'],
  since: '0.3.0',
  audience: 'everyone',
  claims: ['libvirt-interface-options', 'libvirt-port-forward-range'],
  messages: {
    forward: 'error',
    passt: 'error',
    mtu: 'error',
    coalesce: 'error',
    tap: 'error',
    model: 'error',
    teaming: 'error',
    size: 'error',
    multicast: 'error',
    mac: 'error',
    virtualport: 'error',
    unmanaged: 'error',
    route: 'error',
    card: 'error',
    virtio: 'error',
    transient: 'error',
    partner: 'error',
    tag: 'error',
    average: 'error',
    vdpa: 'error',
    'source-part': 'error',
    source: 'error',
    address: 'error',
  },
  *check(subject) {
    const { file, model, element } = subject;
    const type = said(element, 'type');
    if (type === undefined) return;
    if (withoutSource.has(type) && absent(element, 'source')) yield { message: 'source', values: { type }, at: atName(file, element) };
    yield* ofAnyDriver(subject, type);

    const card = surely(element, 'model');
    const name = said(card, 'type');
    const driver = surely(element, 'driver');
    for (const option of driver && virtioModels.has(name ?? '') ? ['rx_queue_size', 'tx_queue_size'] : []) {
      const number = numberAt(driver, option);
      if (driver === undefined || number === undefined || number < 1 || (number & (number - 1)) === 0 || number > largestSize) continue;
      const size = 2 ** Math.ceil(Math.log2(number));
      const fixes = fix(
        subject,
        { title: 'size', safety: 'review', values: { name: option, size } },
        setAttribute(model, driver, option, String(size)),
      );
      yield { message: 'size', values: { name: option }, at: atValue(file, driver, option), fixes };
    }
    if (!underQemu(subject)) return;

    const backend = surely(element, 'backend');
    const kind = said(backend, 'type');
    const usesPasst = kind === 'passt';
    const byUser = type === 'user' || type === 'vhostuser';
    const [forward] = surelyAll(element, 'portForward');
    if (forward && !(byUser && (usesPasst || (backend !== undefined && kind === undefined && !lacks(backend, 'type'))))) {
      const canPasst = type === 'user' && backend === undefined;
      yield {
        message: 'forward',
        at: atName(file, forward),
        fixes: canPasst ? fix(subject, { title: 'passt', safety: 'review' }, addPasst(subject)) : [],
      };
    }
    if (backend && usesPasst && !byUser) yield { message: 'passt', values: { type }, at: atValue(file, backend, 'type') };
    if (backend && attribute(backend, 'tap') && said(backend, 'tap') !== undefined && !withTap.has(type))
      yield {
        message: 'tap',
        values: { type },
        at: atValue(file, backend, 'tap'),
        fixes: fix(subject, { title: 'tap', safety: 'review' }, removeAttribute(model, backend, 'tap')),
      };
    for (const [option, types] of [
      ['mtu', withMtu],
      ['coalesce', withCoalesce],
    ] as const) {
      const part = surely(element, option);
      if (part && !types.has(type))
        yield {
          message: option,
          values: { type },
          at: atName(file, part),
          fixes: fix(subject, { title: 'remove', safety: 'review', values: { name: option } }, removeElement(model, part)),
        };
    }
    if (card && type === 'vhostuser' && name !== undefined && !virtioModels.has(name)) {
      const fixes = fix(subject, { title: 'virtio', safety: 'review' }, setAttribute(model, card, 'type', 'virtio'));
      yield { message: 'model', values: { model: name }, at: atValue(file, card, 'type'), fixes };
    }
    if (card && type === 'vdpa' && name !== undefined && !virtioModels.has(name)) {
      const fixes = fix(subject, { title: 'virtio', safety: 'review' }, setAttribute(model, card, 'type', 'virtio'));
      yield { message: 'vdpa', values: { model: name }, at: atValue(file, card, 'type'), fixes };
    }
    const routes = surelyAll(element, 'route');
    if (routes[0] && !usesPasst) {
      const edits = routes.map((each) => removeElement(model, each));
      const fixes = fix(subject, { title: 'remove', safety: 'review', values: { name: 'route' } }, ...edits);
      yield { message: 'route', at: atName(file, routes[0]), fixes };
    }
    const teaming = surely(element, 'teaming');
    if (teaming && said(teaming, 'type') === 'transient') {
      if (type !== 'hostdev' && type !== 'network') yield { message: 'transient', values: { type }, at: atValue(file, teaming, 'type') };
      else if (lacks(teaming, 'persistent')) yield { message: 'partner', at: atName(file, teaming) };
    }
    if (card && teaming && said(teaming, 'type') === 'persistent' && name !== undefined && !virtioModels.has(name))
      yield { message: 'teaming', values: { model: name }, at: atValue(file, card, 'type') };
    const [address] = surelyAll(element, 'ip');
    if (address && type !== 'user' && type !== 'vdpa' && !(type === 'vhostuser' && backend !== undefined)) {
      const fixes = fix(
        subject,
        { title: 'remove', safety: 'review', values: { name: 'ip' } },
        ...surelyAll(element, 'ip').map((ip) => removeElement(model, ip)),
      );
      yield { message: 'address', values: { type }, at: atName(file, address), fixes };
    }
  },
});

/** What libvirt's parser and its common checks refuse, whatever the hypervisor. */
function* ofAnyDriver(subject: Subjects['device'], type: string) {
  const { file, model, element } = subject;
  const mac = surely(element, 'mac');
  const address = said(mac, 'address');
  if (mac && address !== undefined && /^[0-9a-f]?[13579bdf]:/i.test(address))
    yield { message: 'multicast', at: atValue(file, mac, 'address') } as const;
  else if (mac && address !== undefined && isNoMac(address)) yield { message: 'mac', at: atValue(file, mac, 'address') } as const;
  const source = surely(element, 'source');
  const part = sourcePart[type];
  if (source && part !== undefined && lacks(source, part))
    yield { message: 'source-part', values: { type, part }, at: atName(file, source) } as const;
  const port = surely(element, 'virtualport');
  if (port && !withPort.has(type)) {
    const fixes = fix(subject, { title: 'remove', safety: 'review', values: { name: 'virtualport' } }, removeElement(model, port));
    yield { message: 'virtualport', values: { type }, at: atName(file, port), fixes } as const;
  }
  const target = surely(element, 'target');
  if (target && said(target, 'managed') === 'no' && type !== 'ethernet') {
    const fixes = fix(
      subject,
      { title: 'remove', safety: 'review', values: { name: 'managed' } },
      removeAttribute(model, target, 'managed'),
    );
    yield { message: 'unmanaged', values: { type }, at: atValue(file, target, 'managed'), fixes } as const;
  }
  for (const tag of surelyAll(surely(element, 'vlan'), 'tag')) {
    if ((numberAt(tag, 'id', 0) ?? 0) > lastTag) yield { message: 'tag', values: { last: lastTag }, at: atValue(file, tag, 'id') } as const;
  }
  for (const way of ['inbound', 'outbound']) {
    const rate = surely(surely(element, 'bandwidth'), way);
    if (rate && lacks(rate, 'average') && lacks(rate, 'floor')) yield { message: 'average', at: atName(file, rate) } as const;
  }
  const card = surely(element, 'model');
  const name = said(card, 'type');
  if (card === undefined || name === undefined) return;
  if (/^[\w-]+[^\w-][\w-]+$/.test(name)) yield { message: 'card', at: atValue(file, card, 'type') } as const;
  const driver = surely(element, 'driver');
  for (const option of driver && !virtioModels.has(name) ? virtioOptions : []) {
    if (driver === undefined || said(driver, option) === undefined) continue;
    const fixes = fix(subject, { title: 'remove', safety: 'review', values: { name: option } }, removeAttribute(model, driver, option));
    yield { message: 'virtio', values: { name: option, model: name }, at: atValue(file, driver, option), fixes } as const;
  }
}

/** Whether it is written like an address and is none; doubled letters that are no digits wait for digits to come. */
function isNoMac(address: string): boolean {
  if (!/^[\da-z]{1,4}(?:[:.-][\da-z]{1,4}){2,}$/i.test(address) || /([g-z])\1/i.test(address)) return false;
  return !/^[\da-f]{1,2}(?::[\da-f]{1,2}){5}$/i.test(address);
}

function addPasst({ model, element }: Subjects['device']) {
  return insertChild(model, element, "<backend type='passt'/>", { after: surely(element, 'source') ?? surely(element, 'mac') });
}
