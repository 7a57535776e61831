import { valueOf } from '../../model/certain';
import { setAttribute } from '../../model/libvirt/edits';
import { value } from '../../model/libvirt/query';
import { defineRule } from '../rule';
import { isGuests, writableShare } from './support/filesystems';
import { fix } from './support/fixes';
import { atName, atValue } from './support/places';
import type text from './9p-passthrough.text';

/** Drivers that are 9p. */
const ninep: ReadonlySet<string> = new Set(['path', 'handle']);

export default defineRule<typeof text>({
  id: 'libvirt/9p-passthrough',
  on: 'device',
  elements: ['filesystem'],
  since: '0.3.0',
  audience: 'everyone',
  serves: ['isolation'],
  claims: ['qemu-9p-security-model', 'libvirt-9p-passthrough-default', 'libvirt-root-qemu-keeps-capabilities'],
  messages: { written: 'warning', default: 'warning' },
  *check(subject) {
    const { file, model, element } = subject;
    const share = writableShare(element);
    if (share === undefined || !isGuests(subject) || !ninep.has(valueOf(share.driver) ?? '')) return;
    const mode = value(element, 'accessmode');
    if (mode !== undefined && valueOf(mode) !== 'passthrough') return;
    // libvirt takes no other mode with `handle`.
    const isPath = valueOf(share.driver) === 'path';
    const fixes = isPath ? fix(subject, { title: 'mapped', safety: 'review' }, setAttribute(model, element, 'accessmode', 'mapped')) : [];
    if (mode === undefined) yield { message: 'default', at: atName(file, element), fixes };
    else yield { message: 'written', at: atValue(file, element, 'accessmode'), fixes };
  },
});
