import { valueOf } from '../../model/certain';
import { insertChild, setAttribute } from '../../model/libvirt/edits';
import { absent, value } from '../../model/libvirt/query';
import { single } from '../../workspace/libvirt/read';
import { defineRule } from '../rule';
import { fix } from './support/fixes';
import { atName, lastOf } from './support/places';
import { isVirtioOnTap } from './support/taps';
import type text from './multiqueue-missing.text';

/** From how many virtual CPUs on one queue can hold a card back, and how many queues are plenty. */
const manyVcpus = 4;
const mostQueues = 8;

export default defineRule<typeof text>({
  id: 'libvirt/multiqueue-missing',
  on: 'domain',
  since: '0.3.0',
  audience: 'careful',
  serves: ['performance'],
  claims: ['libvirt-nic-queues', 'libvirt-vhost-net-in-kernel'],
  messages: { single: 'hint' },
  *check(domain) {
    const vcpus = valueOf(domain.vcpus.value);
    if (valueOf(domain.type) !== 'kvm' || vcpus === undefined || vcpus < manyVcpus) return;
    const { file, model } = domain;
    const queues = String(Math.min(vcpus, mostQueues));
    for (const card of domain.interfaces) {
      const { element } = card;
      const driver = single(element, 'driver');
      if (!isVirtioOnTap(card) || (driver === undefined && !absent(element, 'driver'))) continue;
      const backend = driver && value(driver, 'name');
      if (driver && (value(driver, 'queues') !== undefined || (backend !== undefined && valueOf(backend) !== 'vhost'))) continue;
      const edits =
        driver === undefined
          ? insertChild(model, element, `<driver name='vhost' queues='${queues}'/>`, { after: lastOf(element, 'mac', 'source', 'model') })
          : setAttribute(model, driver, 'queues', queues);
      yield {
        message: 'single',
        values: { vcpus },
        at: atName(file, driver ?? element),
        related: [{ message: 'vcpus', at: domain.vcpus.at ?? atName(file, domain.element) }],
        fixes: fix(domain, { title: 'queues', safety: 'review', values: { queues } }, edits),
      };
    }
  },
});
