import { removeElement } from '../../model/libvirt/edits';
import { path } from '../../model/libvirt/query';
import type { XmlElement } from '../../model/libvirt/types';
import { isQemuDriver } from '../../workspace/libvirt/architecture';
import { numberAt } from '../../workspace/libvirt/certainly';
import { surelyThere } from '../../workspace/libvirt/sole';
import type { Domain } from '../../workspace/workload';
import { defineRule } from '../rule';
import { fix } from './support/fixes';
import { atName, atValue } from './support/places';
import type text from './boot-order-mixed.text';

export default defineRule<typeof text>({
  id: 'libvirt/boot-order-mixed',
  on: 'domain',
  since: '0.3.0',
  audience: 'everyone',
  claims: ['libvirt-refuses-mixed-boot-order', 'libvirt-boot-order'],
  messages: { mixed: 'error', twice: 'error', zero: 'error' },
  *check(domain) {
    if (!isQemuDriver(domain)) return;
    const { file, model, element } = domain;
    const orders = deviceOrders(domain);
    const general = surelyThere(path(element, 'os/boot'));
    const [boot] = general;
    const [ordered] = orders;
    if (boot !== undefined && ordered !== undefined) {
      yield {
        message: 'mixed',
        at: atName(file, boot),
        related: [{ message: 'device', at: atValue(file, ordered, 'order') }],
        fixes: fix(domain, { title: 'general', safety: 'review' }, ...general.map((each) => removeElement(model, each))),
      };
    }
    const seen = new Map<number, XmlElement>();
    for (const device of orders) {
      const order = numberAt(device, 'order');
      if (order === undefined || order < 0) continue;
      const at = atValue(file, device, 'order');
      const earlier = seen.get(order);
      if (order === 0) yield { message: 'zero', at };
      else if (earlier)
        yield { message: 'twice', values: { order }, at, related: [{ message: 'first', at: atValue(file, earlier, 'order') }] };
      else seen.set(order, device);
    }
  },
});

/** The `boot` elements of devices, those that a template may leave out aside. */
function deviceOrders({ element }: Domain): readonly XmlElement[] {
  return surelyThere(path(element, 'devices').flatMap(({ children: devices }) => devices.flatMap((device) => path(device, 'boot'))));
}
