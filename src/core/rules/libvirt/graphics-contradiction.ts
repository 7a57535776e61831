import { children, isUnknown, value } from '../../model/libvirt/query';
import { isQemuDriver } from '../../workspace/libvirt/architecture';
import { devicesNamed, lacks, said } from '../../workspace/libvirt/certainly';
import { defineRule } from '../rule';
import { atName, atValue } from './support/places';
import { attributeRemoval, elementRemoval } from './support/takeouts';
import type text from './graphics-contradiction.text';

/** What a listener of each type can name. Source: virDomainGraphicsListenDefParseXML of libvirt's domain_conf.c. */
const ownOf = { network: 'network', socket: 'socket' } as const;

/** What can be said of the first listener and, as of old, by an attribute of the console: the type, the attribute, and its name inside. */
const twice = [
  ['address', 'listen', 'address'],
  ['socket', 'socket', 'socket'],
] as const;

export default defineRule<typeof text>({
  id: 'libvirt/graphics-contradiction',
  on: 'domain',
  since: '0.3.0',
  audience: 'everyone',
  claims: ['libvirt-refuses-graphics'],
  messages: { headless: 'error', displays: 'error', mismatch: 'error', 'no-network': 'error', foreign: 'error', p2p: 'error' },
  *check(domain) {
    const { file } = domain;
    if (!isQemuDriver(domain)) return;
    const all = devicesNamed(domain, 'graphics');
    const headless = all.find((each) => said(each, 'type') === 'egl-headless');
    for (const graphics of all) {
      const type = said(graphics, 'type');
      if (type === undefined) continue;
      const at = atValue(file, graphics, 'type');
      const fixes = elementRemoval(domain, graphics);
      if (headless && graphics !== headless && type !== 'vnc' && type !== 'spice' && type !== 'egl-headless') {
        yield { message: 'headless', values: { type }, at, related: [{ message: 'headless', at: atValue(file, headless, 'type') }], fixes };
      }
      const gl = children(graphics, 'gl')[0];
      if (headless && type === 'spice' && gl && said(gl, 'enable') === 'yes') {
        yield {
          message: 'displays',
          at: atName(file, gl),
          related: [{ message: 'headless', at: atValue(file, headless, 'type') }],
          fixes: elementRemoval(domain, gl),
        };
      }
      if (type === 'dbus' && said(graphics, 'p2p') === 'yes' && said(graphics, 'address') !== undefined) {
        yield { message: 'p2p', at: atValue(file, graphics, 'address'), fixes: attributeRemoval(domain, graphics, 'address') };
      }
      const listens = graphics.templated ? [] : children(graphics, 'listen');
      const [first] = listens;
      for (const [kind, attribute, inside] of twice) {
        const outer = said(graphics, attribute);
        const inner = said(first, inside);
        if (first === undefined || said(first, 'type') !== kind || outer === undefined || inner === undefined || outer === inner) continue;
        yield {
          message: 'mismatch',
          values: { attribute, inner },
          at: atValue(file, graphics, attribute),
          related: [{ message: 'first', at: atValue(file, first, inside) }],
          fixes: attributeRemoval(domain, graphics, attribute),
        };
      }
      for (const listen of listens) {
        const kind = said(listen, 'type');
        if (kind === undefined || isUnknown(value(listen, 'type'))) continue;
        if (kind === 'network' && lacks(listen, 'network')) yield { message: 'no-network', at: atName(file, listen) };
        for (const [name, owner] of Object.entries(ownOf)) {
          if (kind !== owner && said(listen, name) !== undefined) {
            yield {
              message: 'foreign',
              values: { name, type: kind },
              at: atValue(file, listen, name),
              fixes: attributeRemoval(domain, listen, name),
            };
          }
        }
      }
    }
  },
});
