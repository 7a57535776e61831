import { removeElement } from '../../model/libvirt/edits';
import { valueOf } from '../../model/certain';
import { child } from '../../model/libvirt/query';
import { said, surely } from '../../workspace/libvirt/certainly';
import { defineRule } from '../rule';
import { underQemu } from './support/device';
import { diskOf } from './support/disks';
import { fix } from './support/fixes';
import { atName, atValue } from './support/places';
import type text from './shareable-format.text';

export default defineRule<typeof text>({
  id: 'libvirt/shareable-format',
  on: 'device',
  elements: ['disk'],
  since: '0.3.0',
  audience: 'everyone',
  claims: ['libvirt-shareable-raw'],
  messages: { format: 'error' },
  *check(subject) {
    const { file, model, element } = subject;
    if (!underQemu(subject)) return;
    // Whoever only reads may share any format.
    if (valueOf(diskOf(subject).device.value) !== 'disk' || child(element, 'readonly') || element.templated) return;
    const shareable = surely(element, 'shareable');
    const driver = surely(element, 'driver');
    const image = said(driver, 'type');
    const encryption = surely(surely(element, 'source'), 'encryption') ?? surely(element, 'encryption');
    const format = image === 'raw' && encryption ? said(encryption, 'format') : image;
    if (shareable === undefined || driver === undefined || format === undefined || format === 'raw') return;
    yield {
      message: 'format',
      values: { format },
      at: atName(file, shareable),
      related: [
        { message: 'driver', at: image === 'raw' && encryption ? atValue(file, encryption, 'format') : atValue(file, driver, 'type') },
      ],
      fixes: fix(subject, { title: 'alone', safety: 'review' }, removeElement(model, shareable)),
    };
  },
});
