import { removeAttribute } from '../../model/libvirt/edits';
import { child } from '../../model/libvirt/query';
import { lacks } from '../../workspace/libvirt/certainly';
import { controllersOf, type Controller } from '../../workspace/libvirt/controllers';
import { defineRule } from '../rule';
import { fix } from './support/fixes';
import { repeated } from './support/once';
import { atValue } from './support/places';
import type text from './controller-index-duplicate.text';

export default defineRule<typeof text>({
  id: 'libvirt/controller-index-duplicate',
  on: 'domain',
  since: '0.3.0',
  audience: 'everyone',
  claims: ['libvirt-controllers-numbered'],
  messages: { twice: 'error' },
  *check(domain) {
    const { file, model } = domain;
    for (const [again, first] of repeated(controllersOf(domain), keyOf)) {
      yield {
        message: 'twice',
        values: { type: again.type, index: again.index ?? 0 },
        at: atValue(file, again.element, 'index'),
        related: [{ message: 'first', at: atValue(file, first.element, 'index') }],
        fixes: fix(domain, { title: 'free', safety: 'review' }, removeAttribute(model, again.element, 'index')),
      };
    }
  },
});

/** The companions of a USB 2 controller share its index, and a controller that switches USB off has another message. */
function keyOf({ element, type, index, model }: Controller): string | undefined {
  if (index === undefined || index < 0) return undefined;
  const mayBeCompanion =
    element.templated === true || child(element, 'master') !== undefined || (model === undefined && !lacks(element, 'model'));
  if (type === 'usb' && (mayBeCompanion || model === 'none' || model?.startsWith('ich9-uhci') === true)) return undefined;
  return `${type} ${index}`;
}
