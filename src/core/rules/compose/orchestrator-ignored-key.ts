import { keysRefusedBySwarm, keysUnreadBySwarm } from '../../knowledge/swarm';
import { valueOf } from '../../model/certain';
import { removeEntry } from '../../workspace/compose/edit';
import { mapAt, scalarAt } from '../../workspace/compose/tree';
import type { Project, Service } from '../../workspace/workload';
import { defineRule } from '../rule';
import { offer } from './support/fixes';
import type text from './orchestrator-ignored-key.text';

/** What only a swarm carries out. */
const swarmOnly = [
  'deploy.mode',
  'deploy.placement',
  'deploy.update_config',
  'deploy.rollback_config',
  'deploy.endpoint_mode',
  'deploy.resources.reservations.cpus',
] as const;

const isGlobal = (service: Service) => /^global/.test(valueOf(service.text('deploy.mode')?.value) ?? '');
const has = (service: Service, path: string) => (path === 'deploy.mode' ? isGlobal(service) : service.entry(path) !== undefined);

/** Whether the project is written for a swarm: an overlay network, a secret or config from outside, or two different keys that only a swarm carries out. */
function isForSwarm({ top, services }: Project): boolean {
  const drivers = [...(mapAt(top, 'networks')?.entries.keys() ?? [])].map((name) =>
    valueOf(scalarAt(mapAt(mapAt(top, 'networks'), name), 'driver')?.value),
  );
  if (drivers.includes('overlay')) return true;
  const outside = ['secrets', 'configs'].flatMap((kind) =>
    [...(mapAt(top, kind)?.entries.keys() ?? [])].map((name) => mapAt(mapAt(top, kind), name)),
  );
  if (outside.some((definition) => definition?.entries.has('external') || definition?.entries.has('template_driver'))) return true;
  const used = new Set([...services.values()].flatMap((service) => swarmOnly.filter((path) => has(service, path))));
  return used.size > 1;
}

export default defineRule<typeof text>({
  id: 'compose/orchestrator-ignored-key',
  on: 'project',
  since: '0.2.0',
  audience: 'everyone',
  claims: ['compose-swarm-keys-ignored', 'swarm-reads-fewer-keys', 'compose-deploy-reservations'],
  messages: { compose: 'information', swarm: 'information', refused: 'information', refusedThere: 'error' },
  *check(project, { settings }) {
    const chosen = settings.engine === 'swarm';
    const forSwarm = chosen || isForSwarm(project);
    for (const service of project.services.values()) {
      if (!forSwarm) {
        for (const path of swarmOnly) {
          const entry = has(service, path) ? service.entry(path) : undefined;
          if (entry === undefined) continue;
          const key = path.replace(/^deploy\./, '');
          // One such key may be all that a file for a swarm has.
          const fixes = offer('remove', 'review', removeEntry(entry)).map((fix) => ({ ...fix, values: { key } }));
          yield { message: 'compose', values: { key, service: service.name }, at: entry.origin, fixes };
        }
        continue;
      }
      for (const key of keysUnreadBySwarm) {
        const entry = service.entry(key);
        if (entry) yield { message: 'swarm', values: { key, service: service.name }, at: entry.origin };
      }
      for (const key of keysRefusedBySwarm) {
        const entry = service.entry(key);
        if (entry) yield { message: chosen ? 'refusedThere' : 'refused', values: { key, service: service.name }, at: entry.origin };
      }
    }
  },
});
