import { removeElement } from '../../model/libvirt/edits';
import { children } from '../../model/libvirt/query';
import { isQemuDriver } from '../../workspace/libvirt/architecture';
import { defineRule } from '../rule';
import { fix } from './support/fixes';
import { atName } from './support/places';
import type text from './bootloader-unsupported.text';

export default defineRule<typeof text>({
  id: 'libvirt/bootloader-unsupported',
  on: 'domain',
  since: '0.3.0',
  audience: 'everyone',
  claims: ['libvirt-refuses-bootloader'],
  messages: { unsupported: 'error' },
  *check(domain) {
    const { file, model, element } = domain;
    if (!isQemuDriver(domain)) return;
    // libvirt reads an empty element as none.
    const [first, ...others] = ['bootloader', 'bootloader_args'].flatMap((name) =>
      children(element, name).filter(({ content }) => content !== undefined && 'known' in content),
    );
    if (first === undefined) return;
    yield {
      message: 'unsupported',
      values: { name: first.name },
      at: atName(file, first),
      fixes: fix(domain, { title: 'remove', safety: 'review' }, ...[first, ...others].map((each) => removeElement(model, each))),
    };
  },
});
