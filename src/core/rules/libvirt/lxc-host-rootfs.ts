import { normaliseHostPath } from '../../knowledge/host/paths';
import { valueOf } from '../../model/certain';
import { insertChild, setAttribute } from '../../model/libvirt/edits';
import { absent, child, children, isConditional, value } from '../../model/libvirt/query';
import type { XmlElement } from '../../model/libvirt/types';
import type { TextEdit } from '../../text/edit';
import { single } from '../../workspace/libvirt/read';
import type { Domain } from '../../workspace/workload';
import { defineRule } from '../rule';
import { mayHaveOthers } from './support/devices';
import { fix } from './support/fixes';
import { atName, atValue, lastOf } from './support/places';
import type text from './lxc-host-rootfs.text';

export default defineRule<typeof text>({
  id: 'libvirt/lxc-host-rootfs',
  on: 'domain',
  since: '0.3.0',
  audience: 'everyone',
  serves: ['isolation'],
  claims: ['libvirt-lxc-shares-host-files', 'libvirt-lxc-root-is-host-root', 'R1-host-data-into-container'],
  messages: { none: 'warning', host: 'warning', 'read-only': 'information' },
  *check(domain) {
    const { file, model, element } = domain;
    if (valueOf(domain.type) !== 'lxc' || mayHaveOthers(domain)) return;
    const folder = folderFor(domain);
    const devices = child(element, 'devices');
    const shares = devices ? children(devices, 'filesystem') : [];
    const roots = shares.filter((share) => targetOf(share) === '/');
    if (roots.length === 0) {
      if (shares.some((share) => targetOf(share) === undefined)) return;
      const fixes = fix(domain, { title: 'folder', safety: 'review', values: { folder } }, addRoot(domain, devices, folder));
      yield { message: 'none', at: atName(file, devices ?? element), fixes };
      return;
    }
    const [root] = roots;
    const source = root && single(root, 'source');
    if (root === undefined || source === undefined || isConditional(root)) return;
    const path = valueOf(value(source, 'dir'));
    if (path === undefined || normaliseHostPath(path) !== '/') return;
    const at = atValue(file, source, 'dir');
    const fixes = fix(domain, { title: 'folder', safety: 'review', values: { folder } }, setAttribute(model, source, 'dir', folder));
    if (absent(root, 'readonly')) yield { message: 'host', at, fixes };
    else if (child(root, 'readonly') !== undefined) yield { message: 'read-only', at, fixes };
  },
});

/** Where the share appears in the container; `undefined` where that is not known. */
function targetOf(share: XmlElement): string | undefined {
  const target = single(share, 'target');
  if (target === undefined) return absent(share, 'target') ? '' : undefined;
  const dir = value(target, 'dir');
  return dir === undefined ? '' : valueOf(dir);
}

/** A folder for the container's own system, by its name where that can be one. */
function folderFor({ name }: Domain): string {
  return `/srv/${/^[a-z0-9][\w.-]{0,60}$/i.test(name) ? name : 'container'}`;
}

function addRoot({ model, element }: Domain, devices: XmlElement | undefined, folder: string): readonly TextEdit[] | undefined {
  const root = `<filesystem type='mount'>\n  <source dir='${folder}'/>\n  <target dir='/'/>\n</filesystem>`;
  if (devices === undefined) return insertChild(model, element, `<devices>\n${root.replace(/^/gm, '  ')}\n</devices>`);
  const emulator = lastOf(devices, 'emulator');
  const [first] = devices.children;
  return insertChild(model, devices, root, emulator ? { after: emulator } : { before: first });
}
