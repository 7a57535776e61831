import { valueOf } from '../../model/certain';
import { value } from '../../model/libvirt/query';
import { defineRule } from '../rule';
import { isForQemu } from './support/devices';
import { atValue } from './support/places';
import type text from './shmem-shared.text';

export default defineRule<typeof text>({
  id: 'libvirt/shmem-shared',
  on: 'device',
  elements: ['shmem'],
  since: '0.3.0',
  audience: 'everyone',
  serves: ['isolation', 'portability'],
  claims: ['libvirt-shmem-blocks-migration', 'qemu-guest-is-untrusted'],
  messages: { peer: 'information', master: 'information' },
  *check(subject) {
    const { file, element } = subject;
    if (!isForQemu(subject)) return;
    const role = value(element, 'role');
    if (role !== undefined && 'unknown' in role) return;
    const at = atValue(file, element, 'name');
    yield { message: valueOf(role) === 'master' ? 'master' : 'peer', at };
  },
});
