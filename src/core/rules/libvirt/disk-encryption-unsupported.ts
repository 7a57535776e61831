import { removeElement } from '../../model/libvirt/edits';
import { lacks, said, surely, surelyAll } from '../../workspace/libvirt/certainly';
import { defineRule } from '../rule';
import { underQemu } from './support/device';
import { fix } from './support/fixes';
import { atName, atValue } from './support/places';
import type text from './disk-encryption-unsupported.text';

/** Formats that QEMU can put LUKS into or under. */
const encryptable: ReadonlySet<string> = new Set(['raw', 'qcow2']);

export default defineRule<typeof text>({
  id: 'libvirt/disk-encryption-unsupported',
  on: 'device',
  elements: ['disk'],
  since: '0.3.0',
  audience: 'everyone',
  claims: ['libvirt-disk-encryption'],
  messages: {
    twice: 'error',
    cipher: 'error',
    format: 'error',
    old: 'error',
    image: 'error',
    secrets: 'error',
    secret: 'error',
    none: 'error',
    librbd: 'error',
  },
  *check(subject) {
    const { file, model, element } = subject;
    const outer = surely(element, 'encryption');
    const inner = surely(surely(element, 'source'), 'encryption');
    if (outer && inner) {
      const related = [{ message: 'other', at: atName(file, inner) } as const];
      yield {
        message: 'twice',
        at: atName(file, outer),
        related,
        fixes: fix(subject, { title: 'outer', safety: 'review' }, removeElement(model, outer)),
      };
      return;
    }
    const encryption = outer ?? inner;
    if (encryption === undefined) return;
    const format = said(encryption, 'format');
    const cipher = surely(encryption, 'cipher');
    if (format === 'luks' && cipher) {
      yield {
        message: 'cipher',
        at: atName(file, cipher),
        fixes: fix(subject, { title: 'cipher', safety: 'safe' }, removeElement(model, cipher)),
      };
      return;
    }
    if (lacks(encryption, 'format')) {
      yield { message: 'none', at: atName(file, encryption) };
      return;
    }
    for (const secret of surelyAll(encryption, 'secret')) {
      if (lacks(secret, 'type') || lacks(secret, 'uuid') === lacks(secret, 'usage')) yield { message: 'secret', at: atName(file, secret) };
    }
    const protocol = said(surely(element, 'source'), 'protocol');
    const backing = said(element, 'type');
    if (said(encryption, 'engine') === 'librbd' && underQemu(subject)) {
      if ((backing !== undefined && backing !== 'network') || (protocol !== undefined && protocol !== 'rbd'))
        yield { message: 'librbd', at: atValue(file, encryption, 'engine') };
      return;
    }
    // librbd decrypts by itself, and knows more.
    if (!underQemu(subject) || !(lacks(encryption, 'engine') || said(encryption, 'engine') === 'qemu')) return;
    const driver = surely(element, 'driver');
    const image = said(driver, 'type');
    const [, second] = surelyAll(encryption, 'secret');
    if (format === 'qcow' || format === 'default') yield { message: 'old', values: { format }, at: atValue(file, encryption, 'format') };
    else if (driver && image !== undefined && !encryptable.has(image))
      yield { message: 'image', values: { image }, at: atValue(file, driver, 'type') };
    else if (format === 'luks2' || format === 'luks-any')
      yield { message: 'format', values: { format }, at: atValue(file, encryption, 'format') };
    else if (format === 'luks' && second && said(surely(element, 'source'), 'protocol') === undefined)
      yield { message: 'secrets', at: atName(file, second) };
  },
});
