import { valueOf } from '../../model/certain';
import { setAttribute } from '../../model/libvirt/edits';
import { absent, value } from '../../model/libvirt/query';
import { sole } from '../../workspace/libvirt/sole';
import { defineRule } from '../rule';
import { fix } from './support/fixes';
import { atName } from './support/places';
import type text from './macvtap-default-vepa.text';

export default defineRule<typeof text>({
  id: 'libvirt/macvtap-default-vepa',
  on: 'device',
  elements: ['interface'],
  since: '0.3.0',
  audience: 'careful',
  claims: ['libvirt-macvtap-modes', 'libvirt-macvtap-host-unreachable'],
  messages: { default: 'information' },
  *check(subject) {
    const { file, model, element } = subject;
    if (valueOf(value(element, 'type')) !== 'direct') return;
    const source = sole(element, 'source');
    // A switch that takes part in the port's set-up is capable of it.
    if (source === undefined || value(source, 'mode') !== undefined || !absent(element, 'virtualport')) return;
    const edits = setAttribute(model, source, 'mode', 'bridge');
    yield { message: 'default', at: atName(file, source), fixes: fix(subject, { title: 'bridge', safety: 'review' }, edits) };
  },
});
