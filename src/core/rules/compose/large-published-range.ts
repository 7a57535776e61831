import { defineRule } from '../rule';
import { publishedPorts, targetsOf } from './support/published';
import type text from './large-published-range.text';

/** From this many ports on, what each of them costs can be felt. */
const many = 100;

export default defineRule<typeof text>({
  id: 'compose/large-published-range',
  on: 'service',
  since: '0.2.0',
  audience: 'everyone',
  claims: ['docker-userland-proxy-on', 'felter-2014-nat-doubles-rtt', 'docker-host-network-no-isolation', 'kvm-own-virtual-hardware'],
  messages: { range: 'information' },
  *check(written, { settings, of }) {
    // Rootless Podman has one process for all ports, and no rules.
    if (settings.engine === 'podman-rootless') return;
    const { service } = of(written);
    for (const port of publishedPorts(service)) {
      // A range on the host for one port of the container is only where the engine looks for a free one.
      const targets = targetsOf(port);
      const count = targets === undefined ? 0 : targets.last - targets.first + 1;
      if (count > many)
        yield { message: 'range', values: { service: service.name, count, protocol: port.protocol.toUpperCase() }, at: port.written.at };
    }
  },
});
