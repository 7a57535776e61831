import { isWithin, normaliseHostPath } from '../../knowledge/host/paths';
import { revealedBy, type Revealed } from '../../knowledge/host/revealed';
import { socketHandedOver } from '../../knowledge/host/sockets';
import { valueOf } from '../../model/certain';
import type { ServiceContext } from '../../profile/context/service';
import { defineRule } from '../rule';
import { watchesHost } from './support/agents';
import { changedByWriting } from './support/host-paths';
import type text from './sensitive-host-path-readable.text';

export default defineRule<typeof text>({
  id: 'compose/sensitive-host-path-readable',
  on: 'service',
  since: '0.2.0',
  audience: 'everyone',
  serves: ['isolation'],
  steady: true,
  claims: ['R1-host-data-into-container', 'docker-userns-not-remapped-by-default', 'cis-docker-host-paths', 'pss-baseline'],
  messages: {
    credentials: 'information',
    hashes: 'information',
    configuration: 'information',
    containers: 'information',
    users: 'information',
    processes: 'information',
    logs: 'information',
    limited: 'hint',
    agent: 'hint',
  },
  *check(service, context) {
    const { identity, mapped, hostMounts } = context.of(service);
    for (const { source, readOnly, isHostPath, at } of hostMounts) {
      const path = valueOf(source);
      if (path === undefined || isHostPath !== true || !isReadOnly(path, valueOf(readOnly), context.of(service))) continue;
      const revealed = revealedBy(path);
      if (revealed === undefined) continue;
      const values = { service: service.name, path };
      if (watchesHost(context.of(service))) yield { message: 'agent', values, at };
      else if (isRootsOwn(path, revealed) && (identity.kind === 'own' || mapped === true)) yield { message: 'limited', values, at };
      else yield { message: revealed, values, at };
    }
  },
});

/** Whether reading is all there is to say: of what can be written as well other rules speak, and sockets are not read. */
function isReadOnly(path: string, readOnly: boolean | undefined, context: ServiceContext): boolean {
  if (readOnly === undefined || socketHandedOver(path) !== undefined) return false;
  return readOnly || changedByWriting(path, context) === undefined;
}

const rootsOwn: ReadonlySet<Revealed> = new Set<Revealed>(['hashes', 'configuration', 'containers', 'users', 'logs']);

/** Whether only root reads what matters there; logins belong to whom they are of, and processes are shown to everybody. */
function isRootsOwn(path: string, revealed: Revealed): boolean {
  return rootsOwn.has(revealed) || ['/etc', '/root'].some((folder) => isWithin(normaliseHostPath(path), folder));
}
