import { valueOf } from '../../model/certain';
import { isUnknown, value } from '../../model/libvirt/query';
import { single } from '../../workspace/libvirt/read';
import { defineRule } from '../rule';
import { isForQemu } from './support/devices';
import { fix } from './support/fixes';
import { atValue } from './support/places';
import { replaceWithTag } from './support/replace';
import type text from './tpm-passthrough.text';

export default defineRule<typeof text>({
  id: 'libvirt/tpm-passthrough',
  on: 'device',
  elements: ['tpm'],
  since: '0.3.0',
  audience: 'everyone',
  serves: ['isolation', 'portability'],
  claims: ['libvirt-tpm-passthrough-exclusive', 'qemu-guest-is-untrusted'],
  messages: { exclusive: 'information' },
  *check(subject) {
    const { file, model, element } = subject;
    if (!isForQemu(subject)) return;
    const tpmModel = value(element, 'model');
    // The proxy speaks to the host's resource manager, which serves many.
    if (isUnknown(tpmModel) || valueOf(tpmModel) === 'spapr-tpm-proxy') return;
    const backend = single(element, 'backend');
    if (backend === undefined || valueOf(value(backend, 'type')) !== 'passthrough') return;
    yield {
      message: 'exclusive',
      at: atValue(file, backend, 'type'),
      fixes: fix(
        subject,
        { title: 'emulator', safety: 'review' },
        replaceWithTag(model, backend, "<backend type='emulator' version='2.0'/>"),
      ),
    };
  },
});
