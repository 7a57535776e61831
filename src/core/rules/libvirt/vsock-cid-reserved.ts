import { removeAttribute, setAttribute } from '../../model/libvirt/edits';
import { numberAt, surely } from '../../workspace/libvirt/certainly';
import { defineRule } from '../rule';
import { fix } from './support/fixes';
import { atValue } from './support/places';
import type text from './vsock-cid-reserved.text';

/** 0 is the hypervisor, 1 the machine itself, 2 the host. */
const firstOfGuests = 3;

export default defineRule<typeof text>({
  id: 'libvirt/vsock-cid-reserved',
  on: 'device',
  elements: ['vsock'],
  since: '0.3.0',
  audience: 'everyone',
  claims: ['libvirt-vsock-guest-ids'],
  messages: { reserved: 'error' },
  *check(subject) {
    const { file, model, element } = subject;
    const cid = surely(element, 'cid');
    const address = numberAt(cid, 'address');
    if (cid === undefined || address === undefined || address < 0 || address >= firstOfGuests) return;
    yield {
      message: 'reserved',
      values: { address },
      at: atValue(file, cid, 'address'),
      fixes: fix(
        subject,
        { title: 'auto', safety: 'review' },
        setAttribute(model, cid, 'auto', 'yes'),
        removeAttribute(model, cid, 'address'),
      ),
    };
  },
});
