import { setAttribute } from '../../model/libvirt/edits';
import type { XmlElement } from '../../model/libvirt/types';
import { said, surely } from '../../workspace/libvirt/certainly';
import { defineRule } from '../rule';
import { fix } from './support/fixes';
import { isNumeral, numberPlaces } from './support/numbers';
import { atValue } from './support/places';
import type text from './device-number-invalid.text';

export default defineRule<typeof text>({
  id: 'libvirt/device-number-invalid',
  on: 'device',
  since: '0.3.0',
  audience: 'everyone',
  claims: ['libvirt-parser-reads-numbers'],
  messages: { number: 'error', hex: 'error', signed: 'error', octal: 'error' },
  *check(subject) {
    const { file, model, element } = subject;
    if (element.namespace !== undefined) return;
    for (const place of numberPlaces(element)) {
      const holder = place.children.reduce<XmlElement | undefined>((within, name) => surely(within, name), element);
      const value = said(holder, place.name);
      if (holder === undefined || value === undefined || isNumeral(value, place) || !isChosen(value)) continue;
      if (place.base === 0 && !place.signed && /^\d[\da-f]*$/i.test(value)) {
        const meant = `0x${value}`;
        const fixes = fix(
          subject,
          { title: 'hex', safety: 'review', values: { name: place.name, meant } },
          setAttribute(model, holder, place.name, meant),
        );
        yield { message: 'hex', values: { name: place.name, value }, at: atValue(file, holder, place.name), fixes };
        continue;
      }
      const message = place.base === 8 ? 'octal' : place.signed ? 'signed' : 'number';
      yield { message, values: { name: place.name, value }, at: atValue(file, holder, place.name) };
    }
  },
});

/** Whether somebody chose it: nothing that is still empty, and no capitals or marks in its place, by which people and scripts know what to fill in. */
function isChosen(value: string): boolean {
  return /^\s*[+-]?\d/.test(value) || /^[a-z][a-z\d.-]*$/.test(value);
}
