import { valueOf } from '../../model/certain';
import { insertChild, removeAttribute, removeElement } from '../../model/libvirt/edits';
import { children, value } from '../../model/libvirt/query';
import type { LibvirtModel, XmlElement } from '../../model/libvirt/types';
import type { TextEdit } from '../../text/edit';
import { defineRule } from '../rule';
import { isForQemu } from './support/devices';
import { fix } from './support/fixes';
import { atValue } from './support/places';
import { replaceWithTag } from './support/replace';
import type text from './graphics-plaintext-password.text';

/** What says where and for whom the console waits, and means nothing on a socket. */
const ofTheNetwork = ['port', 'autoport', 'websocket', 'listen', 'passwd', 'passwdValidTo', 'connected'];

export default defineRule<typeof text>({
  id: 'libvirt/graphics-plaintext-password',
  on: 'device',
  elements: ['graphics'],
  since: '0.3.0',
  audience: 'everyone',
  serves: ['isolation'],
  claims: ['libvirt-graphics-password-in-clear', 'qemu-vnc-password-weak', 'libvirt-graphics-listen-kinds'],
  messages: { vnc: 'warning', other: 'warning' },
  *check(subject) {
    const { file, model, element } = subject;
    const type = valueOf(value(element, 'type'));
    const password = valueOf(value(element, 'passwd'));
    // An empty password means that nobody is let in; stars are what tools print in place of one.
    if (type === undefined || !password || /^\*+$/.test(password)) return;
    const at = atValue(file, element, 'passwd');
    if (type === 'vnc') {
      const fixes = isForQemu(subject) ? fix(subject, { title: 'socket', safety: 'review' }, ...toSocket(model, element)) : [];
      yield { message: 'vnc', at, fixes };
    } else if (type === 'spice' || type === 'rdp') yield { message: 'other', values: { type }, at };
  },
});

/** Without the password the console must not stay on the network, so that both go together. */
function toSocket(model: LibvirtModel, graphics: XmlElement): readonly (readonly TextEdit[] | undefined)[] {
  if (graphics.templated || graphics.uncertainTag) return [undefined];
  const [first, ...others] = children(graphics, 'listen');
  const listen = "<listen type='socket'/>";
  return [
    ...ofTheNetwork.map((name) => removeAttribute(model, graphics, name)),
    first === undefined ? insertChild(model, graphics, listen) : replaceWithTag(model, first, listen),
    ...others.map((other) => removeElement(model, other)),
  ];
}
