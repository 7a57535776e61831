import { valueOf } from '../../model/certain';
import { insertChild } from '../../model/libvirt/edits';
import { defineRule } from '../rule';
import { isGuests, isHostsOwn, writableShare } from './support/filesystems';
import { fix } from './support/fixes';
import { atValue } from './support/places';
import { isBefore } from './support/versions';
import type text from './fs-share-writable.text';

export default defineRule<typeof text>({
  id: 'libvirt/fs-share-writable',
  on: 'device',
  elements: ['filesystem'],
  since: '0.3.0',
  audience: 'everyone',
  serves: ['isolation'],
  claims: ['libvirt-filesystem-shares-host-files', 'libvirt-virtiofs', 'qemu-guest-is-untrusted'],
  messages: { writable: 'information' },
  *check(subject, { settings }) {
    const { file, model, element } = subject;
    const share = writableShare(element);
    const folder = valueOf(share?.folder);
    // What belongs to the host itself has a graver rule.
    if (share === undefined || folder === undefined || isHostsOwn(folder) || !isGuests(subject)) return;
    const driver = valueOf(share.driver);
    if (driver === undefined) return;
    const isVirtiofs = driver === 'virtiofs';
    const canBe = !isVirtiofs || !isBefore(settings.target.libvirt, '11.0');
    yield {
      message: 'writable',
      values: { folder },
      at: atValue(file, share.source, 'dir'),
      fixes: fix(
        subject,
        { title: isVirtiofs ? 'read-only-virtiofs' : 'read-only', safety: 'review' },
        canBe ? insertChild(model, element, '<readonly/>') : undefined,
      ),
    };
  },
});
