import { removeAttribute, setAttribute } from '../../model/libvirt/edits';
import { lacks, said, surely } from '../../workspace/libvirt/certainly';
import { defineRule } from '../rule';
import { underQemu } from './support/device';
import { fix } from './support/fixes';
import { atName, atValue } from './support/places';
import type text from './input-bus.text';

const keyboards: ReadonlySet<string> = new Set(['mouse', 'keyboard']);

export default defineRule<typeof text>({
  id: 'libvirt/input-bus',
  on: 'device',
  elements: ['input'],
  since: '0.3.0',
  audience: 'everyone',
  claims: ['libvirt-input-buses'],
  messages: { ps2: 'error', passthrough: 'error', evdev: 'error', xen: 'error', model: 'error', transitional: 'error', source: 'error' },
  *check(subject) {
    const { file, model, element } = subject;
    if (!underQemu(subject)) return;
    const type = said(element, 'type');
    const bus = said(element, 'bus');
    const source = surely(element, 'source');
    // The one spells it `dev`, the other `evdev`.
    const path = type === 'evdev' ? 'dev' : type === 'passthrough' ? 'evdev' : undefined;
    if (type !== undefined && path !== undefined && source && lacks(source, path))
      yield { message: 'source', values: { type, path }, at: atName(file, source) };
    if (type === undefined || bus === undefined) return;
    const at = atValue(file, element, 'bus');
    const set = (to: string) =>
      fix(subject, { title: 'bus', safety: 'review', values: { bus: to } }, setAttribute(model, element, 'bus', to));
    const variant = said(element, 'model');
    if (bus === 'xen') yield { message: 'xen', at, fixes: set('usb') };
    else if (type === 'passthrough' && bus !== 'virtio') yield { message: 'passthrough', values: { bus }, at, fixes: set('virtio') };
    else if (type === 'evdev' && bus !== 'none')
      yield { message: 'evdev', at, fixes: fix(subject, { title: 'none', safety: 'review' }, removeAttribute(model, element, 'bus')) };
    else if (bus === 'ps2' && !keyboards.has(type)) yield { message: 'ps2', values: { type }, at, fixes: set('usb') };
    else if (variant?.startsWith('virtio') && bus !== 'virtio')
      yield { message: 'model', values: { model: variant, bus }, at: atValue(file, element, 'model'), fixes: set('virtio') };
    else if (variant === 'virtio-transitional' || variant === 'virtio-non-transitional') {
      const fixes = fix(subject, { title: 'model', safety: 'review' }, setAttribute(model, element, 'model', 'virtio'));
      yield { message: 'transitional', values: { model: variant }, at: atValue(file, element, 'model'), fixes };
    }
  },
});
