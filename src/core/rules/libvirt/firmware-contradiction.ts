import { valueOf } from '../../model/certain';
import { setAttribute } from '../../model/libvirt/edits';
import { absent, attribute, child, path } from '../../model/libvirt/query';
import type { XmlElement } from '../../model/libvirt/types';
import { isQemuDriver, isX86 } from '../../workspace/libvirt/architecture';
import { firstWritten, lacks, said } from '../../workspace/libvirt/certainly';
import { featureOf } from '../../workspace/libvirt/cpu';
import { firmwareOf } from '../../workspace/libvirt/firmware';
import { surelyThere } from '../../workspace/libvirt/sole';
import { defineRule } from '../rule';
import type { Domain } from '../../workspace/workload';
import { addAcpi } from './support/acpi';
import { fix } from './support/fixes';
import { atName, atValue } from './support/places';
import { attributeRemoval, elementRemoval } from './support/takeouts';
import type text from './firmware-contradiction.text';

export default defineRule<typeof text>({
  id: 'libvirt/firmware-contradiction',
  on: 'domain',
  since: '0.3.0',
  audience: 'everyone',
  claims: ['libvirt-refuses-firmware', 'libvirt-firmware-autoselection', 'libvirt-loader-stateless'],
  messages: {
    'nvram-bios': 'error',
    'state-bios': 'error',
    'state-rom': 'error',
    'nvram-stateless': 'error',
    'no-path': 'error',
    'features-alone': 'error',
    'keys-alone': 'error',
  },
  *check(domain) {
    const { file, model, element } = domain;
    const firmware = isQemuDriver(domain) ? firmwareOf(element) : undefined;
    if (firmware === undefined) return;
    const { os, loader, nvram } = firmware;
    const kind = valueOf(firmware.kind);
    const manual = lacks(os, 'firmware');
    const stateless = said(loader, 'stateless');

    const features = child(os, 'firmware');
    if (manual && features !== undefined && surelyThere(path(os, 'firmware/feature')).length > 0) {
      const fixes = fix(domain, { title: 'efi', safety: 'review' }, ...useEfi(domain, os));
      yield { message: 'features-alone', at: atName(file, features), fixes };
    }
    const keys = featureNamed(os, 'enrolled-keys');
    const secureBoot = featureNamed(os, 'secure-boot');
    if (keys && secureBoot && said(keys, 'enabled') === 'yes' && said(secureBoot, 'enabled') === 'no') {
      const fixes = fix(domain, { title: 'no-keys', safety: 'review' }, setAttribute(model, keys, 'enabled', 'no'));
      yield {
        message: 'keys-alone',
        at: atValue(file, keys, 'enabled'),
        related: [{ message: 'secure-boot', at: atValue(file, secureBoot, 'enabled') }],
        fixes,
      };
    }

    if (nvram !== undefined && stateless === 'yes' && loader !== undefined) {
      const related = [{ message: 'stateless', at: atValue(file, loader, 'stateless') }] as const;
      const fixes = [...elementRemoval(domain, nvram), ...attributeRemoval(domain, loader, 'stateless')];
      yield { message: 'nvram-stateless', at: atName(file, nvram), related, fixes };
    } else if (nvram !== undefined && kind === 'bios') {
      yield {
        message: 'nvram-bios',
        at: atName(file, nvram),
        related: [{ message: 'firmware', at: atValue(file, os, 'firmware') }],
        fixes: elementRemoval(domain, nvram),
      };
    }
    if (loader === undefined) {
      if (manual && nvram !== undefined && !firmware.open && absent(os, 'loader')) {
        yield {
          message: 'no-path',
          at: atName(file, nvram),
          fixes: fix(domain, { title: 'efi', safety: 'review' }, ...useEfi(domain, os)),
        };
      }
      return;
    }
    if (stateless === 'no' && kind === 'bios') {
      yield { message: 'state-bios', at: atValue(file, loader, 'stateless'), fixes: attributeRemoval(domain, loader, 'stateless') };
    } else if (stateless === 'no' && manual && firmware.path !== undefined && (lacks(loader, 'type') || said(loader, 'type') === 'rom')) {
      yield { message: 'state-rom', at: atValue(file, loader, 'stateless'), fixes: attributeRemoval(domain, loader, 'stateless') };
    }
    if (manual && firmware.path === undefined && !loader.templated && loader.children.length === 0) {
      const drop = firstWritten(loader, ['secure', 'readonly', 'type']) === undefined ? elementRemoval(domain, loader) : [];
      const fixes = attribute(os, 'firmware') ? [] : fix(domain, { title: 'efi', safety: 'review' }, ...useEfi(domain, os));
      yield { message: 'no-path', at: atName(file, loader), fixes: [...drop, ...fixes] };
    }
  },
});

/** The one feature of that name. */
function featureNamed(os: XmlElement, name: string): XmlElement | undefined {
  const [found, ...others] = surelyThere(path(os, 'firmware/feature')).filter((feature) => said(feature, 'name') === name);
  return others.length === 0 ? found : undefined;
}

/** UEFI by libvirt's own choice; on x86 it is refused without ACPI. */
function useEfi(domain: Domain, os: XmlElement) {
  const lacking = isX86(domain) && featureOf(domain.element, 'acpi') === undefined;
  return [setAttribute(domain.model, os, 'firmware', 'efi'), lacking ? addAcpi(domain) : []];
}
