import { removeElement } from '../../model/libvirt/edits';
import { said, surely } from '../../workspace/libvirt/certainly';
import { defineRule } from '../rule';
import { fix } from './support/fixes';
import { atValue } from './support/places';
import type text from './port-isolated-type.text';

export default defineRule<typeof text>({
  id: 'libvirt/port-isolated-type',
  on: 'device',
  elements: ['interface'],
  since: '0.3.0',
  audience: 'everyone',
  claims: ['libvirt-port-isolation'],
  messages: { type: 'error' },
  *check(subject) {
    const { file, model, element } = subject;
    const port = surely(element, 'port');
    const type = said(element, 'type');
    if (port === undefined || said(port, 'isolated') !== 'yes' || type === undefined || type === 'network' || type === 'bridge') return;
    yield {
      message: 'type',
      values: { type },
      at: atValue(file, port, 'isolated'),
      related: [{ message: 'interface', at: atValue(file, element, 'type') }],
      fixes: fix(subject, { title: 'remove', safety: 'review' }, removeElement(model, port)),
    };
  },
});
