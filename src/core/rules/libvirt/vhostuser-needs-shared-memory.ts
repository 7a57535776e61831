import { insertChild, setAttribute } from '../../model/libvirt/edits';
import { absent, attribute, child, children, path, value } from '../../model/libvirt/query';
import { valueOf } from '../../model/certain';
import type { XmlElement } from '../../model/libvirt/types';
import { once } from '../../text/once';
import type { TextEdit } from '../../text/edit';
import { isQemuDriver, isX86 } from '../../workspace/libvirt/architecture';
import { devicesNamed, said, surely } from '../../workspace/libvirt/certainly';
import type { Domain } from '../../workspace/workload';
import type { Place } from '../../workspace/effective';
import { defineRule } from '../rule';
import { fix } from './support/fixes';
import { atValue, lastOf } from './support/places';
import type text from './vhostuser-needs-shared-memory.text';

export default defineRule<typeof text>({
  id: 'libvirt/vhostuser-needs-shared-memory',
  on: 'domain',
  since: '0.3.0',
  audience: 'everyone',
  claims: ['libvirt-vhost-user-needs-shared-memory', 'libvirt-virtiofs'],
  messages: { absent: 'error', private: 'error' },
  *check(domain) {
    if (!isQemuDriver(domain) || !mustShare(domain)) return;
    const state = sharing(domain);
    if (state === 'shared' || state === 'unknown') return;
    const fixes = once(() => (state === 'absent' ? fix(domain, { title: 'share', safety: 'review' }, share(domain)) : []));
    for (const { name, at } of sharers(domain)) {
      if (state === 'absent') yield { message: 'absent', values: { device: name }, at, fixes: fixes() };
      else
        yield {
          message: 'private',
          values: { device: name },
          at,
          related: [{ message: 'cell', at: atValue(domain.file, state, 'memAccess') }],
        };
    }
  },
});

/** The memory of IBM Z guests needs no such setting, and an architecture that is not known may be theirs. */
function mustShare(domain: Domain): boolean {
  const arch = valueOf(domain.arch);
  return arch === undefined ? isX86(domain) : !arch.startsWith('s390');
}

/** The devices behind which another process stands. */
function* sharers(domain: Domain): Generator<{ readonly name: string; readonly at: Place }> {
  const { file } = domain;
  for (const filesystem of devicesNamed(domain, 'filesystem')) {
    const driver = surely(filesystem, 'driver');
    if (driver && said(driver, 'type') === 'virtiofs') yield { name: 'virtiofs', at: atValue(file, driver, 'type') };
  }
  for (const kind of ['interface', 'disk']) {
    for (const device of devicesNamed(domain, kind)) {
      const type = said(device, 'type');
      if (type === 'vhostuser' || (kind === 'disk' && type === 'vhostvdpa')) yield { name: type, at: atValue(file, device, 'type') };
    }
  }
}

/**
 * Whether all of the guest's memory is shared: the access mode of the domain, unless a NUMA cell says otherwise.
 * The cell is given that keeps its memory private. Source: qemuValidateDomainDefVhostUserRequireSharedMemory of libvirt's qemu_validate.c.
 */
function sharing({ element }: Domain): 'shared' | 'unknown' | 'absent' | XmlElement {
  const mode = accessMode(element);
  const cells = path(element, 'cpu/numa/cell');
  const numas = path(element, 'cpu/numa');
  if (element.templated || path(element, 'cpu').some(({ templated }) => templated) || numas.some(({ templated }) => templated))
    return 'unknown';
  if (cells.length === 0) return mode;
  let all: 'shared' | 'unknown' | 'absent' = 'shared';
  for (const cell of cells) {
    const own = value(cell, 'memAccess');
    const known = valueOf(own);
    if (known === 'private') return cell;
    if (own === undefined && mode !== 'shared') all = mode;
    if (own !== undefined && known === undefined) return 'unknown';
  }
  return all;
}

function accessMode(element: XmlElement): 'shared' | 'unknown' | 'absent' {
  const [backing, ...others] = children(element, 'memoryBacking');
  if (backing === undefined) return absent(element, 'memoryBacking') ? 'absent' : 'unknown';
  if (others.length > 0 || backing.templated) return 'unknown';
  const access = child(backing, 'access');
  const mode = access && value(access, 'mode');
  if (mode === undefined) return 'absent';
  return 'unknown' in mode ? 'unknown' : mode.known === 'shared' ? 'shared' : 'absent';
}

/** Shared memory needs a file behind it; huge pages are one already. */
function share({ model, element }: Domain): readonly TextEdit[] | undefined {
  const backing = child(element, 'memoryBacking');
  const access = backing && child(backing, 'access');
  const source = backing && child(backing, 'source');
  if (path(element, 'cpu/numa/cell').some((cell) => attribute(cell, 'memAccess'))) return undefined;
  if (access !== undefined) return setAttribute(model, access, 'mode', 'shared');
  const lines =
    source || (backing && child(backing, 'hugepages')) ? "<access mode='shared'/>" : "<source type='memfd'/>\n<access mode='shared'/>";
  if (backing !== undefined) {
    const anonymous = source && said(source, 'type') === 'anonymous';
    return anonymous ? undefined : insertChild(model, backing, lines);
  }
  return insertChild(model, element, `<memoryBacking>\n  <source type='memfd'/>\n  <access mode='shared'/>\n</memoryBacking>`, {
    after: lastOf(element, 'memory', 'currentMemory'),
  });
}
