import { valueOf } from '../../model/certain';
import { parsePortRange } from '../../model/compose/short';
import type { Port } from '../../workspace/workload';
import { defineRule } from '../rule';
import { plainPort } from '../support/engine-listeners';
import { offer } from './support/fixes';
import { isOnEveryAddress, leadsTo, onLoopback, publishedPorts, targetsOf } from './support/published';
import { adminPort, storePort } from './support/surfaces';
import type text from './published-all-interfaces.text';

/** The ports of the web itself, which are published to be reached by everybody. */
function isWeb({ published }: Port): boolean {
  const range = parsePortRange(valueOf(published) ?? '');
  return range !== undefined && range.first === range.last && (range.first === 80 || range.first === 443);
}

export default defineRule<typeof text>({
  id: 'compose/published-all-interfaces',
  on: 'service',
  since: '0.2.0',
  audience: 'careful',
  serves: ['isolation'],
  claims: [
    'docker-published-on-all-interfaces',
    'docker-published-ports-before-host-firewall',
    'docker-weaker-isolation',
    'cis-docker-bind-interface',
  ],
  messages: { published: 'hint', ephemeral: 'hint' },
  *check(written, { settings, of }) {
    const context = of(written);
    const { service, reference } = context;
    // What is published by an image that is not known may be a store or an administration endpoint, of which other rules speak.
    if (reference === undefined) return;
    for (const port of publishedPorts(service)) {
      const targets = targetsOf(port);
      if (targets === undefined || isWeb(port) || !isOnEveryAddress(service, port)) continue;
      // Stores, administration endpoints and Docker's API have findings of their own.
      if (storePort(port, context) !== undefined || adminPort(port, context) !== undefined || leadsTo(port, Number(plainPort))) continue;
      const found = { at: port.written.at, fixes: offer('loopback', 'review', onLoopback(port, settings)) };
      const target = valueOf(port.target) ?? '';
      const isPicked = port.published === undefined || valueOf(port.published) === '';
      const values = { service: service.name, port: isPicked ? target : (valueOf(port.published) ?? `…:${target}`) };
      yield { message: isPicked ? 'ephemeral' : 'published', values, ...found };
    }
  },
});
