import { valueOf } from '../../model/certain';
import { insertChild, setAttribute } from '../../model/libvirt/edits';
import { child, isConditional, value } from '../../model/libvirt/query';
import { isBefore } from './support/versions';
import { defineRule } from '../rule';
import { isForQemu } from './support/devices';
import { isControlSocket, isHostsOwn, writableShare } from './support/filesystems';
import { fix } from './support/fixes';
import { atValue } from './support/places';
import type text from './fs-sensitive-path.text';

/** Where libvirt learned to make a virtiofs share read-only. */
const readOnlyVirtiofs = '11.0';

export default defineRule<typeof text>({
  id: 'libvirt/fs-sensitive-path',
  on: 'device',
  elements: ['filesystem'],
  since: '0.3.0',
  audience: 'everyone',
  serves: ['isolation'],
  claims: ['libvirt-filesystem-shares-host-files', 'R1-host-data-into-container', 'libvirt-lxc-shares-host-files', 'libvirt-virtiofs'],
  messages: { guest: 'warning', container: 'warning', socket: 'warning' },
  *check(subject, { settings }) {
    const { file, model, element, domain } = subject;
    const share = writableShare(element);
    const folder = valueOf(share?.folder);
    if (share === undefined || folder === undefined || isConditional(share.source)) return;
    const isContainer = domain !== undefined && valueOf(domain.type) === 'lxc';
    if (!isContainer && !isForQemu(subject)) return;
    const target = child(element, 'target');
    const inside = target && value(target, 'dir');
    // The root of a container has a rule of its own.
    if (isContainer && (inside === undefined || (valueOf(inside) ?? '/') === '/')) return;
    if (!isHostsOwn(folder)) {
      if (isContainer && isControlSocket(folder))
        yield { message: 'socket', values: { socket: folder }, at: atValue(file, share.source, 'dir') };
      return;
    }
    const isVirtiofs = valueOf(share.driver) === 'virtiofs';
    const ownFolder = setAttribute(model, share.source, 'dir', '/srv/share');
    const readOnly =
      isVirtiofs && isBefore(settings.target.libvirt, readOnlyVirtiofs) ? undefined : insertChild(model, element, '<readonly/>');
    yield {
      message: isContainer ? 'container' : 'guest',
      values: { folder },
      at: atValue(file, share.source, 'dir'),
      fixes: [
        ...fix(subject, { title: 'folder', safety: 'review' }, ownFolder),
        ...fix(subject, { title: isVirtiofs ? 'read-only-virtiofs' : 'read-only', safety: 'review' }, readOnly),
      ],
    };
  },
});
