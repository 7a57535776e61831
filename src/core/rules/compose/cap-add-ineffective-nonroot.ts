import { hasFileCapabilities } from '../../profile/context/privilege-raising';
import { forbidsNewPrivileges } from '../../profile/context/options';
import { defineRule } from '../rule';
import { capabilityLines, removeList } from './support/capabilities';
import { offer } from './support/fixes';
import type text from './cap-add-ineffective-nonroot.text';

export default defineRule<typeof text>({
  id: 'compose/cap-add-ineffective-nonroot',
  on: 'service',
  since: '0.2.0',
  audience: 'everyone',
  claims: ['docker-capabilities-empty-for-non-root', 'linux-no-new-privileges', 'docker-low-ports-open', 'pss-restricted'],
  messages: { inactive: 'information', closed: 'information' },
  *check(service, { of, settings }) {
    const context = of(service);
    const entry = context.service.entry('cap_add');
    if (entry === undefined) return;
    const { identity } = context;
    // Podman hands what is added to a user other than root as well.
    if (context.privileged !== false || identity.kind !== 'own' || settings.engine === 'podman-rootless') return;
    // Capabilities that reach the host have a rule of their own, which says this too; low ports need none.
    const names = capabilityLines(context, 'cap_add').flatMap(({ name, tier }) =>
      name === 'ALL' || (tier !== undefined && tier !== 'C0' && tier !== 'C1' && name !== 'NET_BIND_SERVICE') ? [name] : [],
    );
    if (names.length === 0 || hasFileCapabilities(context) !== false) return;
    const closed = forbidsNewPrivileges(context.service);
    if (closed === undefined) return;
    yield {
      message: closed ? 'closed' : 'inactive',
      values: { service: service.name, user: `\`${identity.user}\``, capabilities: [...new Set(names)].map((name) => `\`${name}\``) },
      at: entry.keyPlace,
      related: identity.at ? [{ message: 'user', at: identity.at }] : [],
      fixes: offer('remove', 'review', removeList(context.service, 'cap_add')),
    };
  },
});
