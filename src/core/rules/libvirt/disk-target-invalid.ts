import { valueOf } from '../../model/certain';
import { setAttribute } from '../../model/libvirt/edits';
import { absent } from '../../model/libvirt/query';
import { lacks, said, surely } from '../../workspace/libvirt/certainly';
import { diskIndex } from '../../workspace/libvirt/drives';
import { defineRule } from '../rule';
import { underQemu } from './support/device';
import { diskOf } from './support/disks';
import { fix } from './support/fixes';
import { atName, atValue } from './support/places';
import type text from './disk-target-invalid.text';

const hard: ReadonlySet<string> = new Set(['disk', 'lun']);

export default defineRule<typeof text>({
  id: 'libvirt/disk-target-invalid',
  on: 'device',
  elements: ['disk'],
  since: '0.3.0',
  audience: 'everyone',
  claims: ['libvirt-disk-target-names'],
  messages: { name: 'error', partition: 'error', floppy: 'error', disk: 'error', none: 'error' },
  *check(subject) {
    const { file, model, element } = subject;
    const target = surely(element, 'target');
    if (target === undefined || lacks(target, 'dev')) {
      if (target || absent(element, 'target')) yield { message: 'none', at: atName(file, target ?? element) };
      return;
    }
    const name = said(target, 'dev')?.replace(/^ioemu:/, '');
    if (name === undefined) return;
    const { device } = diskOf(subject);
    const at = atValue(file, target, 'dev');
    const whole = name.replace(/\d+$/, '');
    if (diskIndex(name) === undefined) {
      if (whole !== name && diskIndex(whole) !== undefined) {
        // Xen knows partitions as disks.
        if (underQemu(subject))
          yield {
            message: 'partition',
            values: { target: name },
            at,
            fixes: fix(subject, { title: 'whole', safety: 'review', values: { target: whole } }, setAttribute(model, target, 'dev', whole)),
          };
      } else if (underQemu(subject) || absent(element, 'address')) yield { message: 'name', values: { target: name }, at };
    } else if (valueOf(device.value) === 'floppy' && !name.startsWith('fd')) yield { message: 'floppy', values: { target: name }, at };
    else if (hard.has(valueOf(device.value) ?? '') && name.startsWith('fd')) yield { message: 'disk', values: { target: name }, at };
  },
});
