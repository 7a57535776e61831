import { removeElement, setAttribute } from '../../model/libvirt/edits';
import { isQemuDriver } from '../../workspace/libvirt/architecture';
import { said } from '../../workspace/libvirt/certainly';
import { sole } from '../../workspace/libvirt/sole';
import { defineRule } from '../rule';
import { fix } from './support/fixes';
import { atName, atValue } from './support/places';
import type text from './hugepages-conflict.text';

export default defineRule<typeof text>({
  id: 'libvirt/hugepages-conflict',
  on: 'domain',
  since: '0.3.0',
  audience: 'everyone',
  claims: ['libvirt-hugepages-preallocated'],
  messages: { ondemand: 'error', anonymous: 'error' },
  *check(domain) {
    const { file, model, element } = domain;
    const hugepages = sole(element, 'memoryBacking/hugepages');
    if (!isQemuDriver(domain) || hugepages === undefined) return;
    const related = [{ message: 'hugepages', at: atName(file, hugepages) }] as const;
    const allocation = sole(element, 'memoryBacking/allocation');
    if (allocation !== undefined && said(allocation, 'mode') === 'ondemand') {
      yield {
        message: 'ondemand',
        at: atValue(file, allocation, 'mode'),
        related,
        fixes: fix(domain, { title: 'immediate', safety: 'review' }, setAttribute(model, allocation, 'mode', 'immediate')),
      };
    }
    const source = sole(element, 'memoryBacking/source');
    if (source !== undefined && said(source, 'type') === 'anonymous') {
      yield {
        message: 'anonymous',
        at: atValue(file, source, 'type'),
        related,
        fixes: fix(domain, { title: 'source', safety: 'review' }, removeElement(model, source)),
      };
    }
  },
});
