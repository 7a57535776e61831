import { isLoopback } from '../../knowledge/addresses';
import { valueOf } from '../../model/certain';
import { removeAttribute, removeElement } from '../../model/libvirt/edits';
import { attribute, children, isConditional, value } from '../../model/libvirt/query';
import type { XmlElement } from '../../model/libvirt/types';
import { defineRule } from '../rule';
import { isForQemu } from './support/devices';
import { fix } from './support/fixes';
import { atValue } from './support/places';
import type text from './spice-insecure.text';

export default defineRule<typeof text>({
  id: 'libvirt/spice-insecure',
  on: 'device',
  elements: ['graphics'],
  since: '0.3.0',
  audience: 'careful',
  serves: ['isolation'],
  claims: ['libvirt-spice-channel-modes', 'libvirt-graphics-listen-default'],
  messages: { all: 'information', channel: 'information' },
  *check(subject) {
    const { file, model, element } = subject;
    if (!isForQemu(subject) || valueOf(value(element, 'type')) !== 'spice') return;
    if (element.templated || !leavesHost(element)) return;
    if (valueOf(value(element, 'defaultMode')) === 'insecure') {
      const fixes = fix(subject, { title: 'default', safety: 'review' }, removeAttribute(model, element, 'defaultMode'));
      yield { message: 'all', at: atValue(file, element, 'defaultMode'), fixes };
    }
    for (const channel of children(element, 'channel')) {
      const name = valueOf(value(channel, 'name'));
      if (name === undefined || valueOf(value(channel, 'mode')) !== 'insecure' || isConditional(channel)) continue;
      const fixes = fix(subject, { title: 'channel', safety: 'review' }, removeElement(model, channel));
      yield { message: 'channel', values: { name }, at: atValue(file, channel, 'mode'), fixes };
    }
  },
});

/** Whether other machines surely reach it; where no address is written the host's settings decide, which are for loopback. */
function leavesHost(graphics: XmlElement): boolean {
  const places = children(graphics, 'listen');
  const addresses =
    places.length > 0
      ? places.flatMap((listen) => (valueOf(value(listen, 'type')) === 'address' ? [attribute(listen, 'address')] : []))
      : [attribute(graphics, 'listen')];
  return addresses.some((address) => {
    const text = valueOf(address?.value);
    return text !== undefined && text !== '' && !isLoopback(text);
  });
}
