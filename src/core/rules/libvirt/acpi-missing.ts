import { valueOf } from '../../model/certain';
import { child } from '../../model/libvirt/query';
import { defineRule } from '../rule';
import { addAcpi, lacksAcpi } from './support/acpi';
import { fix } from './support/fixes';
import { atName } from './support/places';
import type text from './acpi-missing.text';

export default defineRule<typeof text>({
  id: 'libvirt/acpi-missing',
  on: 'domain',
  since: '0.3.0',
  audience: 'everyone',
  claims: ['libvirt-acpi'],
  messages: { missing: 'warning' },
  *check(domain) {
    if (valueOf(domain.type) !== 'kvm' || !lacksAcpi(domain)) return;
    const { file, element } = domain;
    yield {
      message: 'missing',
      at: atName(file, child(element, 'features') ?? element),
      fixes: fix(domain, { title: 'add', safety: 'review' }, addAcpi(domain)),
    };
  },
});
