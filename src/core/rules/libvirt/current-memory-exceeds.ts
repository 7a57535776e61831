import { valueOf } from '../../model/certain';
import { removeElement, replaceText } from '../../model/libvirt/edits';
import { child, value } from '../../model/libvirt/query';
import { memoryOf } from '../../workspace/libvirt/memory';
import { nowhere } from '../../workspace/libvirt/sole';
import { bytesOf } from '../../workspace/libvirt/units';
import { defineRule } from '../rule';
import { fix } from './support/fixes';
import type text from './current-memory-exceeds.text';

export default defineRule<typeof text>({
  id: 'libvirt/current-memory-exceeds',
  on: 'domain',
  since: '0.3.0',
  audience: 'everyone',
  claims: ['libvirt-current-memory-clamped', 'libvirt-memory-unit'],
  messages: { exceeds: 'warning', unit: 'warning' },
  *check(domain) {
    const { element, model } = domain;
    const { total, current } = memoryOf(domain);
    const most = valueOf(total.value);
    const wanted = valueOf(current?.value);
    // With NUMA cells, or memory devices, the memory is their sum and not what is written.
    if (most === undefined || wanted === undefined || wanted <= most || !nowhere(element, 'cpu/numa')) return;
    const written = child(element, 'currentMemory');
    if (written === undefined || current?.at === undefined || total.at === undefined) return;
    const said = value(written, 'unit');
    const unit = said === undefined ? 'KiB' : (valueOf(said) ?? '');
    const inUnit = (most * 1024) / (bytesOf(unit) ?? Number.NaN);
    yield {
      message: said === undefined ? 'unit' : 'exceeds',
      at: current.at,
      related: [{ message: 'memory', at: total.at }],
      // Without the element the guest has all of its memory, whatever unit that is written in.
      fixes: Number.isInteger(inUnit)
        ? fix(
            domain,
            { title: 'equal', safety: 'review', values: { amount: `${inUnit} ${unit}` } },
            replaceText(model, written, String(inUnit)),
          )
        : fix(domain, { title: 'remove', safety: 'review' }, removeElement(model, written)),
    };
  },
});
