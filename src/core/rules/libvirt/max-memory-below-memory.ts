import { valueOf } from '../../model/certain';
import { replaceText, setAttribute } from '../../model/libvirt/edits';
import { numberAt } from '../../workspace/libvirt/certainly';
import { memoryOf } from '../../workspace/libvirt/memory';
import { sole } from '../../workspace/libvirt/sole';
import { defineRule } from '../rule';
import { fix } from './support/fixes';
import { atContent } from './support/places';
import type text from './max-memory-below-memory.text';

export default defineRule<typeof text>({
  id: 'libvirt/max-memory-below-memory',
  on: 'domain',
  since: '0.3.0',
  audience: 'everyone',
  claims: ['libvirt-refuses-memory-ceiling', 'libvirt-max-memory'],
  messages: { below: 'error', none: 'error' },
  *check(domain) {
    const { file, model, element } = domain;
    const most = sole(element, 'maxMemory');
    const { total, most: written } = memoryOf(domain);
    const memory = valueOf(total.value);
    const limit = valueOf(written?.value);
    if (most === undefined || memory === undefined || limit === undefined || limit >= memory) return;
    const fixes = fix(
      domain,
      { title: 'equal', safety: 'review', values: { amount: `${memory} KiB` } },
      setAttribute(model, most, 'unit', 'KiB'),
      replaceText(model, most, String(memory)),
    );
    const at = atContent(file, most);
    if (limit > 0) yield { message: 'below', at, related: total.at ? [{ message: 'memory', at: total.at }] : [], fixes };
    else if ((numberAt(most, 'slots') ?? 0) > 0) yield { message: 'none', at, fixes };
  },
});
