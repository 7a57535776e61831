import { valueOf, type Certain } from '../../model/certain';
import { setAttribute } from '../../model/libvirt/edits';
import { absent } from '../../model/libvirt/query';
import { isQemuDriver } from '../../workspace/libvirt/architecture';
import { single } from '../../workspace/libvirt/read';
import { defineRule } from '../rule';
import { fix } from './support/fixes';
import { atName, atValue } from './support/places';
import { surplusQueues } from './support/queues';
import type text from './queues-exceed-vcpus.text';

export default defineRule<typeof text>({
  id: 'libvirt/queues-exceed-vcpus',
  on: 'domain',
  since: '0.3.0',
  audience: 'everyone',
  serves: ['performance'],
  claims: ['libvirt-nic-queues', 'linux-virtio-queues-capped'],
  messages: { surplus: 'warning', switch: 'hint' },
  *check(domain) {
    if (!isQemuDriver(domain)) return;
    const { file, model } = domain;
    const devices = [
      ...domain.interfaces
        .filter((card) => isVirtio(card.model.value))
        .map(({ element, type }) => ({ driver: single(element, 'driver'), type: valueOf(type.value) })),
      ...domain.disks.filter(({ bus }) => isVirtio(bus.value)).map(({ driver }) => ({ driver, type: undefined })),
    ];
    for (const { driver, type } of devices) {
      const surplus = surplusQueues(domain, driver);
      if (surplus === undefined || driver === undefined) continue;
      const { queues, vcpus } = surplus;
      yield {
        message: type === 'vhostuser' ? 'switch' : 'surplus',
        values: { queues, vcpus },
        at: atValue(file, driver, 'queues'),
        related: [{ message: 'vcpus', at: domain.vcpus.at ?? atName(file, domain.element) }],
        // I/O threads that share the queues out name each of them.
        fixes: absent(driver, 'iothreads')
          ? fix(domain, { title: 'fewer', safety: 'review', values: { vcpus } }, setAttribute(model, driver, 'queues', String(vcpus)))
          : [],
      };
    }
  },
});

/** Other devices have no queues, and libvirt does not read the attribute for them. */
function isVirtio(model: Certain<string>): boolean {
  return valueOf(model)?.startsWith('virtio') === true;
}
