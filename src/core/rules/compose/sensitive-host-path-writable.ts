import { isWithin, normaliseHostPath, pathClass, pathKind } from '../../knowledge/host/paths';
import { socketHandedOver } from '../../knowledge/host/sockets';
import { isSystemdImage } from '../../knowledge/programs';
import { valueOf } from '../../model/certain';
import type { ServiceContext } from '../../profile/context';
import { defineRule } from '../rule';
import { offer } from './support/fixes';
import { mountReadOnly } from './support/mounts';
import type text from './sensitive-host-path-writable.text';

function isHarmless(path: string, context: ServiceContext): boolean {
  const kind = pathKind(path);
  return kind === 'where' || kind === 'trust' || (isWithin(path, '/sys/fs/cgroup') && mayRunSystemd(context));
}

/** Whether systemd, which has a rule of its own for its cgroups, may be what starts: it is, or a variable decides. */
function mayRunSystemd({ service, init, reference, start }: ServiceContext): boolean {
  if (init === 'systemd' || (reference !== undefined && isSystemdImage(reference.path))) return true;
  if (start.entrypoint.by === 'image' && service.image !== undefined && reference === undefined) return true;
  return [start.entrypoint, start.command].some(({ words: [program] }) => program?.expands === true);
}

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
      const path = normaliseHostPath(written);
      // The whole file system, devices and sockets have rules of their own.
      if (path === '/' || isWithin(path, '/dev') || socketHandedOver(written) !== undefined || isHarmless(path, context)) continue;
      const found = { at, fixes: mount ? offer('readOnly', 'review', mountReadOnly(mount)) : [] };
      const values = { service: service.name, path: written };
      const kind = pathClass(path);
      const { identity, mapped } = context;
      if (kind === 'takeover' && identity.kind === 'own')
        yield { message: 'unprivileged', values: { ...values, user: `\`${identity.user}\`` }, ...found };
      else if (kind === 'takeover' && mapped === true) yield { message: 'mapped', values, ...found };
      else if (kind === 'takeover') yield { message: 'system', values, ...found };
      else if (kind === 'sensitive') yield { message: 'data', values, ...found };
      else if (isWithin(path, '/etc')) yield { message: 'config', values, ...found };
    }
  },
});
