import { removeAttribute, setAttribute } from '../../model/libvirt/edits';
import { attribute } from '../../model/libvirt/query';
import { lacks, said, surely } from '../../workspace/libvirt/certainly';
import { defineRule } from '../rule';
import { underQemu } from './support/device';
import { fix } from './support/fixes';
import { atValue } from './support/places';
import type text from './9p-mode-bits.text';

export default defineRule<typeof text>({
  id: 'libvirt/9p-mode-bits',
  on: 'device',
  elements: ['filesystem'],
  since: '0.3.0',
  audience: 'everyone',
  claims: ['libvirt-9p-modes', 'libvirt-9p-passthrough-default'],
  messages: { bits: 'error' },
  *check(subject) {
    const { file, model, element } = subject;
    if (!underQemu(subject)) return;
    const access = said(element, 'accessmode') ?? (lacks(element, 'accessmode') ? 'passthrough' : undefined);
    const written = ['fmode', 'dmode'].filter((name) => attribute(element, name));
    const first = written.find((name) => /[1-7]/.test(said(element, name) ?? ''));
    if (first === undefined || access === undefined || access === 'mapped') return;
    const virtiofs = said(surely(element, 'driver'), 'type') === 'virtiofs' || element.templated;
    yield {
      message: 'bits',
      values: { name: first, access },
      at: atValue(file, element, first),
      related: attribute(element, 'accessmode') ? [{ message: 'access', at: atValue(file, element, 'accessmode') }] : [],
      fixes: [
        ...(virtiofs ? [] : fix(subject, { title: 'mapped', safety: 'review' }, setAttribute(model, element, 'accessmode', 'mapped'))),
        ...fix(subject, { title: 'remove', safety: 'review' }, ...written.map((name) => removeAttribute(model, element, name))),
      ],
    };
  },
});
