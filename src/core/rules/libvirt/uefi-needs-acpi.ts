import { valueOf } from '../../model/certain';
import { insertChild } from '../../model/libvirt/edits';
import { attribute, child } from '../../model/libvirt/query';
import { isQemuDriver, isX86 } from '../../workspace/libvirt/architecture';
import { featureOf } from '../../workspace/libvirt/cpu';
import { firmwareOf, isUefi, type Firmware } from '../../workspace/libvirt/firmware';
import type { Domain } from '../../workspace/workload';
import { defineRule } from '../rule';
import { fix } from './support/fixes';
import { atName, atValue, lastOf } from './support/places';
import type text from './uefi-needs-acpi.text';

export default defineRule<typeof text>({
  id: 'libvirt/uefi-needs-acpi',
  on: 'domain',
  since: '0.3.0',
  audience: 'everyone',
  claims: ['libvirt-uefi-needs-acpi'],
  messages: { missing: 'error' },
  *check(domain) {
    const firmware = firmwareOf(domain.element);
    if (!isQemuDriver(domain) || !isX86(domain) || firmware === undefined || valueOf(isUefi(firmware)) !== true) return;
    if (featureOf(domain.element, 'acpi') !== undefined) return;
    yield {
      message: 'missing',
      at: placeOf(domain, firmware),
      fixes: fix(domain, { title: 'acpi', safety: 'review' }, addAcpi(domain)),
    };
  },
});

function placeOf({ file }: Domain, { os, loader }: Firmware) {
  if (attribute(os, 'firmware')) return atValue(file, os, 'firmware');
  return loader ? atValue(file, loader, 'type') : atName(file, os);
}

function addAcpi({ model, element }: Domain) {
  const features = child(element, 'features');
  if (features !== undefined) return insertChild(model, features, '<acpi/>', { before: features.children[0] });
  return insertChild(model, element, '<features>\n  <acpi/>\n</features>', { after: lastOf(element, 'os') });
}
