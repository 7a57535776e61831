import { valueOf } from '../../model/certain';
import { setPart, setServiceKey } from '../../workspace/compose/edit';
import { asMapping } from '../../workspace/compose/tree';
import { engineDefault } from '../../profile/engine';
import type { ServiceContext } from '../../profile/context/service';
import type { Service } from '../../workspace/workload';
import { defineRule } from '../rule';
import { mountedPaths } from './support/coverage';
import { offer } from './support/fixes';
import { runsItsServer } from './support/server';
import type text from './datastore-kernel-prerequisite.text';

const searchEngines = /(^|\/)(elasticsearch|opensearch|sonarqube)$/;
const snapshotting = /(^|\/)(redis|redis-stack|redis-stack-server|valkey)$/;

/** The value of a variable; `null` where a file that was not read may set it. */
function variable(service: Service, name: string): string | undefined | null {
  const environment = service.environment();
  if (environment.has(name)) return valueOf(environment.get(name)?.value) ?? null;
  return service.environmentFiles.some(({ variables }) => variables === undefined) ? null : undefined;
}

/** Whether it checks the host before it starts, as a search engine does that is to join others. */
function checksHost(service: Service, { reference }: ServiceContext): boolean {
  if (reference === undefined || !searchEngines.test(reference.path)) return false;
  const discovery = variable(service, 'discovery.type');
  const disabled = variable(service, 'SONAR_ES_BOOTSTRAP_CHECKS_DISABLE');
  const mapped = variable(service, 'node.store.allow_mmap');
  // A configuration file that is mounted may say either.
  if (mountedPaths(service)?.some(({ path }) => /\/config(\/[^/]+\.yml)?$/.test(path)) !== false) return false;
  return discovery !== 'single-node' && discovery !== null && disabled === undefined && mapped === undefined;
}

function persists(service: Service): boolean {
  const words = service.list('command').map(({ value }) => valueOf(value) ?? '$');
  const line = words.join(' ');
  return !line.includes('$') && /--appendonly\s+yes|--save\s+\d/.test(line);
}

export default defineRule<typeof text>({
  id: 'compose/datastore-kernel-prerequisite',
  on: 'service',
  since: '0.2.0',
  audience: 'everyone',
  claims: [
    'docker-sysctls-namespaced-only',
    'search-engines-check-the-host',
    'redis-wants-overcommit',
    'docker-shared-kernel',
    'vm-any-kernel',
  ],
  messages: { maps: 'information', overcommit: 'information', locked: 'warning' },
  *check(service, { of }) {
    const context = of(service);
    const { reference, technology } = context;
    if (technology !== 'docker' || reference === undefined || !service.complete || !runsItsServer(context)) return;
    const values = { service: service.name };
    if (checksHost(service, context)) yield { message: 'maps', values, at: service.nameAt };
    if (snapshotting.test(reference.path) && persists(service)) yield { message: 'overcommit', values, at: service.nameAt };
    const lock = service.environment().get('bootstrap.memory_lock');
    if (
      !searchEngines.test(reference.path) ||
      lock === undefined ||
      valueOf(lock.value) !== 'true' ||
      service.entry('ulimits.memlock') ||
      engineDefault(service, 'default-ulimits', 'memlock', 'Soft')
    )
      return;
    const ulimits = asMapping(service.entry('ulimits')?.value);
    const unlimited = 'soft: -1\nhard: -1';
    const edits = ulimits ? setPart(ulimits, 'memlock', unlimited) : setServiceKey(service, 'ulimits', `memlock:\n  soft: -1\n  hard: -1`);
    yield { message: 'locked', values, at: lock.at, fixes: offer('unlimited', 'review', edits) };
  },
});
