import { valueOf } from '../../model/certain';
import { descendants, path } from '../../model/libvirt/query';
import type { XmlElement } from '../../model/libvirt/types';
import { isQemuDriver } from '../../workspace/libvirt/architecture';
import { said } from '../../workspace/libvirt/certainly';
import { surelyThere } from '../../workspace/libvirt/sole';
import { kibibytesIn } from '../../workspace/libvirt/units';
import type { Domain } from '../../workspace/workload';
import { defineRule } from '../rule';
import { atName, atValue } from './support/places';
import { elementRemoval, optionRemoval } from './support/takeouts';
import type text from './removed-feature.text';

export default defineRule<typeof text>({
  id: 'libvirt/removed-feature',
  on: 'domain',
  since: '0.3.0',
  audience: 'everyone',
  claims: ['libvirt-refuses-removed-settings', 'libvirt-min-guarantee-elsewhere'],
  messages: { sgio: 'error', guarantee: 'error', accel2d: 'error', desktop: 'error' },
  *check(domain) {
    const { file } = domain;
    if (!isQemuDriver(domain)) return;
    for (const guarantee of surelyThere(path(domain.element, 'memtune/min_guarantee'))) {
      // None is what libvirt takes for nothing said.
      if (!((valueOf(kibibytesIn(guarantee)) ?? 0) > 0)) continue;
      yield { message: 'guarantee', at: atName(file, guarantee), fixes: elementRemoval(domain, guarantee) };
    }
    for (const { element, kind, name } of removedIn(domain)) {
      yield { message: kind, at: atValue(file, element, name), fixes: fixOf(domain, kind, element, name) };
    }
  },
});

interface Removed {
  readonly element: XmlElement;
  readonly kind: 'sgio' | 'accel2d' | 'desktop';
  readonly name: string;
}

function* removedIn({ element: root }: Domain): Generator<Removed> {
  for (const devices of path(root, 'devices')) {
    for (const element of descendants(devices)) {
      if (element.namespace !== undefined) continue;
      if (element.name === 'hostdev' && said(element, 'type') === 'scsi' && said(element, 'sgio') === 'unfiltered')
        yield { element, kind: 'sgio', name: 'sgio' };
      if (element.name === 'acceleration' && said(element, 'accel2d') === 'yes') yield { element, kind: 'accel2d', name: 'accel2d' };
      if (element.name === 'graphics' && said(element, 'type') === 'desktop') yield { element, kind: 'desktop', name: 'type' };
    }
  }
}

function fixOf(domain: Domain, kind: Removed['kind'], element: XmlElement, name: string) {
  return kind === 'desktop' ? elementRemoval(domain, element) : optionRemoval(domain, element, name);
}
