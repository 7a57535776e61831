import { valueOf } from '../../model/certain';
import { defineRule } from '../rule';
import { offer } from './support/fixes';
import { changedByWriting } from './support/host-paths';
import { mountReadOnly } from './support/mounts';
import type text from './sensitive-host-path-writable.text';

export default defineRule<typeof text>({
  id: 'compose/sensitive-host-path-writable',
  on: 'service',
  since: '0.1.0',
  audience: 'everyone',
  steady: true,
  claims: [
    'R1-host-data-into-container',
    'docker-bind-mount-writes-host',
    'docker-userns-not-remapped-by-default',
    'cis-docker-host-paths',
  ],
  messages: { system: 'warning', data: 'information', config: 'information', unprivileged: 'information', mapped: 'information' },
  *check(service, { of }) {
    const context = of(service);
    for (const { source, readOnly: isReadOnly, isHostPath, at, mount } of context.hostMounts) {
      const written = valueOf(source);
      if (written === undefined || isHostPath !== true || valueOf(isReadOnly) !== false) continue;
      const kind = changedByWriting(written, context);
      if (kind === undefined) continue;
      const found = { at, fixes: mount ? offer('readOnly', 'review', mountReadOnly(mount)) : [] };
      const values = { service: service.name, path: written };
      const { identity, mapped } = context;
      if (kind === 'takeover' && identity.kind === 'own')
        yield { message: 'unprivileged', values: { ...values, user: `\`${identity.user}\`` }, ...found };
      else if (kind === 'takeover' && mapped === true) yield { message: 'mapped', values, ...found };
      else if (kind === 'takeover') yield { message: 'system', values, ...found };
      else if (kind === 'sensitive') yield { message: 'data', values, ...found };
      else yield { message: 'config', values, ...found };
    }
  },
});
