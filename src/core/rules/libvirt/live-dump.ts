import { valueOf } from '../../model/certain';
import { removeAttribute, removeElement } from '../../model/libvirt/edits';
import { attribute, children, path, value } from '../../model/libvirt/query';
import type { XmlElement } from '../../model/libvirt/types';
import type { TextEdit } from '../../text/edit';
import type { Domain } from '../../workspace/workload';
import { defineRule } from '../rule';
import { fix } from './support/fixes';
import { atValue } from './support/places';
import type text from './live-dump.text';

export default defineRule<typeof text>({
  id: 'libvirt/live-dump',
  on: 'domain',
  since: '0.3.0',
  audience: 'everyone',
  serves: ['portability'],
  claims: ['libvirt-live-xml-output-only'],
  messages: { running: 'information' },
  *check(domain) {
    const { file, element } = domain;
    const id = valueOf(value(element, 'id'));
    if (domain.historical || id === undefined || !/^\d{1,9}$/.test(id)) return;
    yield {
      message: 'running',
      at: atValue(file, element, 'id'),
      fixes: fix(domain, { title: 'strip', safety: 'review' }, ...withoutRuntimeData(domain)),
    };
  },
});

/** The number of the running guest, generated names of devices, labels and terminals that libvirt gives anew at every start. */
function* withoutRuntimeData({ model, element }: Domain): Generator<readonly TextEdit[] | undefined> {
  yield removeAttribute(model, element, 'id');
  for (const device of path(element, 'devices').flatMap(({ children: all }) => all)) {
    yield removeAttribute(model, device, 'tty');
    for (const inner of device.children) if (isOfThisRun(inner, device)) yield removeElement(model, inner);
  }
  for (const seclabel of children(element, 'seclabel')) {
    for (const label of children(seclabel, 'imagelabel')) yield removeElement(model, label);
    if (valueOf(value(seclabel, 'type')) !== 'dynamic') continue;
    for (const label of children(seclabel, 'label')) yield removeElement(model, label);
  }
}

/** A name that libvirt made and not a user, whose names begin with `ua-`; a pseudo terminal. */
function isOfThisRun(inner: XmlElement, device: XmlElement): boolean {
  if (inner.namespace !== undefined) return false;
  if (inner.name === 'alias') return !(valueOf(attribute(inner, 'name')?.value) ?? 'ua-').startsWith('ua-');
  return (
    inner.name === 'source' &&
    valueOf(value(device, 'type')) === 'pty' &&
    /^\/dev\/pts\/\d+$/.test(valueOf(attribute(inner, 'path')?.value) ?? '')
  );
}
