import { valueOf } from '../../model/certain';
import { replaceText } from '../../model/libvirt/edits';
import { value } from '../../model/libvirt/query';
import { sole } from '../../workspace/libvirt/sole';
import { defineRule } from '../rule';
import { isForQemu } from './support/devices';
import { fix } from './support/fixes';
import { atContent } from './support/places';
import type text from './rng-dev-random.text';

export default defineRule<typeof text>({
  id: 'libvirt/rng-dev-random',
  on: 'device',
  elements: ['rng'],
  since: '0.3.0',
  audience: 'careful',
  serves: ['performance'],
  claims: ['libvirt-rng-urandom-recommended', 'linux-random-blocks-at-boot-only'],
  messages: { random: 'information' },
  *check(subject) {
    const { file, model, element } = subject;
    if (!isForQemu(subject)) return;
    const backend = sole(element, 'backend');
    if (backend === undefined || valueOf(value(backend, 'model')) !== 'random' || valueOf(backend.content) !== '/dev/random') return;
    yield {
      message: 'random',
      at: atContent(file, backend),
      fixes: fix(subject, { title: 'urandom', safety: 'review' }, replaceText(model, backend, '/dev/urandom')),
    };
  },
});
