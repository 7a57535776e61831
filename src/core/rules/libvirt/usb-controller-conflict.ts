import { removeElement, setAttribute } from '../../model/libvirt/edits';
import { isQemuDriver } from '../../workspace/libvirt/architecture';
import { numberAt } from '../../workspace/libvirt/certainly';
import { controllersOf, knowsControllers } from '../../workspace/libvirt/controllers';
import { defineRule } from '../rule';
import { fix } from './support/fixes';
import { atName, atValue } from './support/places';
import type text from './usb-controller-conflict.text';

/** Controllers that can be told how many ports they have, and how many QEMU gives them at most. */
const told: ReadonlySet<string> = new Set(['qemu-xhci', 'nec-xhci']);
const mostPorts = 15;

export default defineRule<typeof text>({
  id: 'libvirt/usb-controller-conflict',
  on: 'domain',
  since: '0.3.0',
  audience: 'everyone',
  claims: ['libvirt-usb-controllers'],
  messages: { off: 'error', companion: 'error', unknown: 'error', ports: 'error' },
  *check(domain) {
    if (!isQemuDriver(domain)) return;
    const { file, model } = domain;
    const controllers = controllersOf(domain).filter(({ type }) => type === 'usb');
    const off = controllers.find((each) => each.model === 'none');
    for (const { element } of off === undefined ? [] : controllers) {
      if (off === undefined || element === off.element) continue;
      yield {
        message: 'off',
        at: atName(file, element),
        related: [{ message: 'none', at: atValue(file, off.element, 'model') }],
        fixes: fix(domain, { title: 'on', safety: 'review' }, removeElement(model, off.element)),
      };
    }
    for (const { element, model: kind } of controllers) {
      const ports = kind !== undefined && told.has(kind) ? numberAt(element, 'ports') : undefined;
      if (ports !== undefined && ports > mostPorts) {
        const fixes = fix(
          domain,
          { title: 'ports', safety: 'review', values: { most: mostPorts } },
          setAttribute(model, element, 'ports', String(mostPorts)),
        );
        yield { message: 'ports', values: { kind: kind ?? '', most: mostPorts }, at: atValue(file, element, 'ports'), fixes };
      }
      if (kind === 'qusb1' || kind === 'qusb2') yield { message: 'unknown', values: { kind }, at: atValue(file, element, 'model') };
    }
    const [first] = controllers;
    const companions = controllers.every((each) => each.model?.startsWith('ich9-uhci') === true);
    if (first && companions && knowsControllers(domain))
      yield { message: 'companion', values: { kind: first.model ?? '' }, at: atValue(file, first.element, 'model') };
  },
});
