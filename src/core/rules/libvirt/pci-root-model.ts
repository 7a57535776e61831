import { valueOf } from '../../model/certain';
import { removeElement, setAttribute } from '../../model/libvirt/edits';
import { isQemuDriver, isX86 } from '../../workspace/libvirt/architecture';
import { lacks, surely } from '../../workspace/libvirt/certainly';
import { controllersOf } from '../../workspace/libvirt/controllers';
import { mayBePSeries, pciRootOf } from '../../workspace/libvirt/pci';
import { defineRule } from '../rule';
import { fix } from './support/fixes';
import { atName, atValue } from './support/places';
import type text from './pci-root-model.text';

const roots: ReadonlySet<string> = new Set(['pci-root', 'pcie-root']);

export default defineRule<typeof text>({
  id: 'libvirt/pci-root-model',
  on: 'domain',
  since: '0.3.0',
  audience: 'everyone',
  claims: ['libvirt-pci-root-of-machine'],
  messages: { wrong: 'error', missing: 'error', second: 'error', address: 'error', 'no-model': 'error' },
  *check(domain) {
    if (!isQemuDriver(domain)) return;
    const { file, model } = domain;
    const root = pciRootOf(domain);
    const machine = valueOf(domain.machine) ?? '';
    for (const controller of controllersOf(domain)) {
      const { element, type, index } = controller;
      if (type !== 'pci') continue;
      const isRoot = roots.has(controller.model ?? '');
      const address = isRoot ? surely(element, 'address') : undefined;
      if (index === 0 && root !== undefined && root !== 'none' && controller.model !== root) {
        const at = atValue(file, element, controller.model === undefined ? 'index' : 'model');
        const fixes =
          isRoot || lacks(element, 'model')
            ? fix(domain, { title: 'root', safety: 'safe', values: { root } }, setAttribute(model, element, 'model', root))
            : [];
        if (controller.model !== undefined) yield { message: 'wrong', values: { machine, root, model: controller.model }, at, fixes };
        else if (lacks(element, 'model')) yield { message: 'missing', values: { machine, root }, at, fixes };
      } else if (index !== undefined && index > 0 && lacks(element, 'model') && isX86(domain)) {
        yield { message: 'no-model', at: atName(file, element) };
      } else if (isRoot && index !== undefined && index !== 0 && !mayBePSeries(domain)) {
        yield {
          message: 'second',
          values: { model: controller.model ?? '' },
          at: atValue(file, element, 'index'),
          fixes: fix(domain, { title: 'remove', safety: 'review' }, removeElement(model, element)),
        };
      } else if (address !== undefined) {
        yield {
          message: 'address',
          at: atName(file, address),
          fixes: fix(domain, { title: 'address', safety: 'safe' }, removeElement(model, address)),
        };
      }
    }
  },
});
