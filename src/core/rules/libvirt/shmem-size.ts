import { replaceText } from '../../model/libvirt/edits';
import { lacks, said, surely, textOf } from '../../workspace/libvirt/certainly';
import { integerOf } from '../../workspace/libvirt/numbers';
import { bytesOf } from '../../workspace/libvirt/units';
import { defineRule } from '../rule';
import { fix } from './support/fixes';
import { atContent } from './support/places';
import type text from './shmem-size.text';

const mebibyte = 1024 * 1024;

export default defineRule<typeof text>({
  id: 'libvirt/shmem-size',
  on: 'device',
  elements: ['shmem'],
  since: '0.3.0',
  audience: 'everyone',
  claims: ['libvirt-shmem-size'],
  messages: { size: 'error' },
  *check(subject) {
    const { file, model, element } = subject;
    const size = surely(element, 'size');
    if (size === undefined) return;
    const count = integerOf(textOf(size) ?? '');
    const unit = bytesOf(said(size, 'unit') ?? (lacks(size, 'unit') ? 'bytes' : ''));
    if (count === undefined || count <= 0 || unit === undefined) return;
    const bytes = count * unit;
    const power = Math.ceil(Math.log2(Math.max(bytes, mebibyte)));
    const next = 2 ** power;
    if (bytes === next || next > Number.MAX_SAFE_INTEGER) return;
    const text = String(next / unit);
    yield {
      message: 'size',
      at: atContent(file, size),
      fixes: Number.isInteger(next / unit)
        ? fix(subject, { title: 'next', safety: 'review', values: { size: text } }, replaceText(model, size, text))
        : [],
    };
  },
});
