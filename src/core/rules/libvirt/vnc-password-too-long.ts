import { insertChild, removeAttribute } from '../../model/libvirt/edits';
import { absent } from '../../model/libvirt/query';
import { said } from '../../workspace/libvirt/certainly';
import { defineRule } from '../rule';
import { bytesIn } from './support/bytes';
import { isQemuDevice } from './support/device';
import { fix } from './support/fixes';
import { atValue } from './support/places';
import type text from './vnc-password-too-long.text';

/** What VNC's authentication takes of a password, in bytes. */
const longest = 8;

/** What is in the way of a socket, or means nothing with it. */
const networked = ['port', 'autoport', 'websocket', 'listen', 'passwd', 'passwdValidTo', 'connected'];

export default defineRule<typeof text>({
  id: 'libvirt/vnc-password-too-long',
  on: 'device',
  elements: ['graphics'],
  since: '0.3.0',
  audience: 'everyone',
  claims: ['qemu-vnc-password-weak', 'libvirt-graphics-password-in-clear'],
  messages: { long: 'error' },
  *check(subject) {
    const { file, model, element } = subject;
    if (!isQemuDevice(subject, 'graphics') || said(element, 'type') !== 'vnc') return;
    const length = bytesIn(said(element, 'passwd') ?? '');
    if (length <= longest) return;
    yield {
      message: 'long',
      values: { length, most: longest },
      at: atValue(file, element, 'passwd'),
      fixes: absent(element, 'listen')
        ? fix(
            subject,
            { title: 'socket', safety: 'review' },
            ...networked.map((name) => removeAttribute(model, element, name)),
            insertChild(model, element, "<listen type='socket'/>"),
          )
        : [],
    };
  },
});
