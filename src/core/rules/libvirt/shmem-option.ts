import { removeElement } from '../../model/libvirt/edits';
import { absent } from '../../model/libvirt/query';
import { said, surely } from '../../workspace/libvirt/certainly';
import { defineRule } from '../rule';
import { underQemu } from './support/device';
import { fix } from './support/fixes';
import { atName, atValue } from './support/places';
import type text from './shmem-option.text';

/** The address `when: start`. */
export default defineRule<typeof text>({
  id: 'libvirt/shmem-option',
  on: 'device',
  elements: ['shmem'],
  since: '0.3.0',
  audience: 'everyone',
  claims: ['libvirt-shmem-models', 'libvirt-shmem-blocks-migration'],
  messages: { msi: 'error', 'no-server': 'error', server: 'error', size: 'error', address: 'error', name: 'error', gone: 'error' },
  *check(subject) {
    const { file, model, element } = subject;
    const name = said(element, 'name');
    if (name !== undefined && (name.includes('/') || name === '.' || name === '..'))
      yield { message: 'name', at: atValue(file, element, 'name') };
    const server = surely(element, 'server');
    const msi = surely(element, 'msi');
    const remove = (part: typeof element) =>
      fix(subject, { title: 'remove', safety: 'review', values: { name: part.name } }, removeElement(model, part));
    if (msi && absent(element, 'server')) yield { message: 'msi', at: atName(file, msi), fixes: remove(msi) };
    if (!underQemu(subject)) return;
    const variant = surely(element, 'model');
    const kind = said(variant, 'type');
    const size = surely(element, 'size');
    if (kind === 'ivshmem' || absent(element, 'model'))
      yield { message: 'gone', at: variant ? atValue(file, variant, 'type') : atName(file, element) };
    else if (variant && kind === 'ivshmem-doorbell' && absent(element, 'server'))
      yield { message: 'no-server', at: atValue(file, variant, 'type') };
    else if (server && kind === 'ivshmem-plain') yield { message: 'server', at: atName(file, server), fixes: remove(server) };
    if (size && kind === 'ivshmem-doorbell' && size.content !== undefined)
      yield { message: 'size', at: atName(file, size), fixes: remove(size) };
    const address = surely(element, 'address');
    const type = said(address, 'type');
    if (address && type !== undefined && type !== 'pci')
      yield { message: 'address', values: { type }, at: atValue(file, address, 'type'), fixes: remove(address) };
  },
});
