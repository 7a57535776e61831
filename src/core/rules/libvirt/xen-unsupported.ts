import { valueOf } from '../../model/certain';
import { removeElement, setAttribute } from '../../model/libvirt/edits';
import { child } from '../../model/libvirt/query';
import { devicesNamed, said, surely } from '../../workspace/libvirt/certainly';
import { defineRule } from '../rule';
import { fix } from './support/fixes';
import { atName, atValue } from './support/places';
import type text from './xen-unsupported.text';

/** Guests without emulated hardware, by the type of their system. */
const paravirtual: ReadonlySet<string> = new Set(['xen', 'linux', 'xenpvh']);

export default defineRule<typeof text>({
  id: 'libvirt/xen-unsupported',
  on: 'domain',
  since: '0.3.0',
  audience: 'everyone',
  claims: ['libvirt-xen-refuses', 'libvirt-network-filters'],
  messages: { filter: 'error', model: 'error', balloon: 'error', 'secure-loader': 'error' },
  *check(domain) {
    if (valueOf(domain.type) !== 'xen') return;
    const { file, model, element } = domain;
    for (const nic of devicesNamed(domain, 'interface')) {
      const filter = surely(nic, 'filterref');
      if (filter)
        yield {
          message: 'filter',
          at: atName(file, filter),
          fixes: fix(domain, { title: 'filter', safety: 'review' }, removeElement(model, filter)),
        };
      const card = surely(nic, 'model');
      const name = said(card, 'type');
      if (card === undefined || name === undefined || name === 'netfront' || !paravirtual.has(valueOf(domain.osType) ?? '')) continue;
      const fixes = fix(domain, { title: 'netfront', safety: 'review' }, setAttribute(model, card, 'type', 'netfront'));
      yield { message: 'model', values: { model: name }, at: atValue(file, card, 'type'), fixes };
    }
    for (const balloon of devicesNamed(domain, 'memballoon')) {
      const name = said(balloon, 'model');
      if (name === undefined || name === 'xen') continue;
      const fixes = fix(domain, { title: 'balloon', safety: 'review' }, removeElement(model, balloon));
      yield { message: 'balloon', values: { model: name }, at: atValue(file, balloon, 'model'), fixes };
    }
    const os = element.templated ? undefined : child(element, 'os');
    const loader = surely(os, 'loader');
    if (loader && said(loader, 'secure') === 'yes') yield { message: 'secure-loader', at: atValue(file, loader, 'secure') };
  },
});
