import { normaliseHostPath } from '../../knowledge/host/paths';
import { valueOf } from '../../model/certain';
import { defineRule } from '../rule';
import { watchesHost } from './support/agents';
import { offer } from './support/fixes';
import { mountReadOnly } from './support/mounts';
import type text from './host-root-mounted.text';

export default defineRule<typeof text>({
  id: 'compose/host-root-mounted',
  on: 'service',
  since: '0.2.0',
  audience: 'everyone',
  steady: true,
  claims: [
    'R1-host-data-into-container',
    'docker-bind-mount-writes-host',
    'docker-userns-not-remapped-by-default',
    'cis-docker-host-paths',
    'libvirt-virtiofs',
  ],
  messages: {
    writable: 'warning',
    unprivileged: 'information',
    mapped: 'information',
    readable: 'information',
    limited: 'information',
    agent: 'information',
  },
  *check(service, context) {
    const { identity, mapped, hostMounts } = context.of(service);
    for (const { source, readOnly, isHostPath, at, mount } of hostMounts) {
      const path = valueOf(source);
      if (path === undefined || isHostPath !== true || normaliseHostPath(path) !== '/') continue;
      const values = { service: service.name };
      if (valueOf(readOnly) !== false) {
        const isLimited = identity.kind === 'own' || mapped === true;
        yield { message: watchesHost(context.of(service)) ? 'agent' : isLimited ? 'limited' : 'readable', values, at };
        continue;
      }
      const found = { at, fixes: mount ? offer('readOnly', 'review', mountReadOnly(mount)) : [] };
      if (identity.kind === 'own') yield { message: 'unprivileged', values: { ...values, user: `\`${identity.user}\`` }, ...found };
      else if (mapped === true) yield { message: 'mapped', values, ...found };
      else yield { message: 'writable', values, ...found };
    }
  },
});
