import { valueOf } from '../../model/certain';
import { removeAttribute } from '../../model/libvirt/edits';
import { value } from '../../model/libvirt/query';
import { defineRule } from '../rule';
import { isDevice, isForQemu } from './support/devices';
import { fix } from './support/fixes';
import { atValue } from './support/places';
import type text from './rawio.text';

export default defineRule<typeof text>({
  id: 'libvirt/rawio',
  on: 'device',
  elements: ['disk', 'hostdev'],
  since: '0.3.0',
  audience: 'careful',
  serves: ['isolation'],
  claims: ['libvirt-rawio-per-process', 'qemu-guest-is-untrusted'],
  messages: { process: 'warning' },
  *check(subject) {
    const { file, model, element } = subject;
    if (!isDevice(element, 'disk', 'hostdev') || !isForQemu(subject) || valueOf(value(element, 'rawio')) !== 'yes') return;
    // On any other disk libvirt refuses it.
    if (element.name === 'disk' && valueOf(value(element, 'device')) !== 'lun') return;
    yield {
      message: 'process',
      at: atValue(file, element, 'rawio'),
      fixes: fix(subject, { title: 'remove', safety: 'review' }, removeAttribute(model, element, 'rawio')),
    };
  },
});
