import { removeElement, setAttribute } from '../../model/libvirt/edits';
import { absent } from '../../model/libvirt/query';
import { lacks, numberAt, said, surely, surelyAll } from '../../workspace/libvirt/certainly';
import { valueOf } from '../../model/certain';
import { defineRule } from '../rule';
import { underQemu } from './support/device';
import { diskOf } from './support/disks';
import { fix } from './support/fixes';
import { atName, atValue } from './support/places';
import type text from './network-disk-source.text';

/** Protocols that may name several servers, and those that may name none. */
const manyHosts: ReadonlySet<string> = new Set(['rbd', 'gluster']);
const knownHosts: ReadonlySet<string> = new Set(['nbd', 'iscsi', 'http', 'https', 'ftp', 'ftps', 'tftp', 'ssh', 'vxhs', 'nfs']);
/** Protocols to which libvirt passes no user and secret. */
const withoutAuth: ReadonlySet<string> = new Set(['nbd', 'gluster', 'tftp', 'vxhs', 'nfs']);
const lastPort = 65_535;
const secretOf: Readonly<Record<string, string>> = { iscsi: 'iscsi', rbd: 'ceph' };

/** `hosts` when: start for all protocols but NFS. */
export default defineRule<typeof text>({
  id: 'libvirt/network-disk-source',
  on: 'device',
  elements: ['disk'],
  since: '0.3.0',
  audience: 'everyone',
  claims: ['libvirt-network-disks'],
  messages: {
    gone: 'error',
    name: 'error',
    hosts: 'error',
    host: 'error',
    port: 'error',
    volume: 'error',
    auth: 'error',
    'auth-part': 'error',
    'auth-twice': 'error',
    secret: 'error',
  },
  *check(subject) {
    const { file, model, element } = subject;
    if (valueOf(diskOf(subject).type.value) !== 'network') return;
    const source = surely(element, 'source');
    const protocol = said(source, 'protocol');
    if (source === undefined || protocol === undefined) return;
    if (protocol === 'sheepdog') {
      yield { message: 'gone', values: { protocol }, at: atValue(file, source, 'protocol') };
      return;
    }
    if (protocol !== 'nbd' && lacks(source, 'name')) yield { message: 'name', values: { protocol }, at: atName(file, source) };
    const path = said(source, 'name');
    if (protocol === 'gluster' && path !== undefined && !path.replace(/^\//, '').includes('/'))
      yield { message: 'volume', at: atValue(file, source, 'name') };
    const hosts = surelyAll(source, 'host');
    for (const host of hosts) {
      const transport = said(host, 'transport') ?? (lacks(host, 'transport') ? 'tcp' : undefined);
      const part = transport === 'unix' ? 'socket' : transport === undefined ? undefined : 'name';
      if (part !== undefined && lacks(host, part)) yield { message: 'host', values: { part }, at: atName(file, host) };
      const port = numberAt(host, 'port');
      if (port !== undefined && (port < 0 || port > lastPort))
        yield { message: 'port', values: { last: lastPort }, at: atValue(file, host, 'port') };
    }
    if (underQemu(subject) && knownHosts.has(protocol) && !manyHosts.has(protocol) && !source.templated && hosts.length !== 1) {
      const at = atName(file, hosts[1] ?? source);
      yield { message: 'hosts', values: { protocol, count: hosts.length }, at };
    }
    const auth = surely(source, 'auth') ?? surely(element, 'auth');
    if (auth === undefined) return;
    const outer = surely(element, 'auth');
    if (outer && outer !== auth) {
      const fixes = fix(subject, { title: 'auth', safety: 'review' }, removeElement(model, outer));
      yield { message: 'auth-twice', at: atName(file, outer), related: [{ message: 'auth', at: atName(file, auth) }], fixes };
    }
    if (withoutAuth.has(protocol)) {
      const fixes = fix(subject, { title: 'auth', safety: 'review' }, removeElement(model, auth));
      yield { message: 'auth', values: { protocol }, at: atName(file, auth), fixes };
      return;
    }
    const secret = surely(auth, 'secret');
    const part = lacks(auth, 'username')
      ? 'username'
      : absent(auth, 'secret')
        ? 'secret'
        : secret && lacks(secret, 'type')
          ? 'type'
          : secret && lacks(secret, 'uuid') && lacks(secret, 'usage')
            ? 'usage'
            : undefined;
    if (part !== undefined) {
      yield { message: 'auth-part', values: { part }, at: atName(file, secret ?? auth) };
      return;
    }
    const type = said(secret, 'type');
    const wanted = Object.hasOwn(secretOf, protocol) ? secretOf[protocol] : undefined;
    if (secret === undefined || type === undefined || wanted === undefined || type === wanted) return;
    yield {
      message: 'secret',
      values: { protocol, type, wanted },
      at: atValue(file, secret, 'type'),
      related: [{ message: 'protocol', at: atValue(file, source, 'protocol') }],
      fixes: fix(subject, { title: 'secret', safety: 'review', values: { wanted } }, setAttribute(model, secret, 'type', wanted)),
    };
  },
});
