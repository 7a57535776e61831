import { valueOf } from '../../model/certain';
import { isForDevelopment } from '../../profile/context/development';
import { setServiceKey } from '../../workspace/compose/edit';
import { asMapping } from '../../workspace/compose/tree';
import type { Service } from '../../workspace/workload';
import { defineRule } from '../rule';
import { offer } from './support/fixes';
import { hasLimit, memoryKeys } from './support/limits';
import { runsItsServer } from './support/server';
import type text from './no-memory-limit.text';

/** Kinds that take what they find: heaps sized from the machine, page after page, job after job. */
const hungry: ReadonlySet<string> = new Set(['browser', 'ci-runner', 'machine-learning', 'untrusted-code']);

/** Stores on a Java heap, which grows with the memory that it sees. */
const onJava = /(^|\/)(elasticsearch|opensearch|logstash|solr|cassandra|neo4j|kafka|cp-kafka|jenkins|sonarqube|keycloak)$/;

/** Whether the size of its heap is written down, which is what bounds such software from inside. */
function boundsItsHeap(service: Service): boolean {
  const words = service.list('command').map((written) => ['', written] as const);
  return [...service.environment(), ...words].some(([name, written]) => {
    const value = written && valueOf(written.value);
    return value === undefined || /heap/i.test(name) || /-Xmx|MaxRAM(Percentage|Fraction)?=/.test(value);
  });
}

/** How many containers of the service run, where that is written. */
function copiesOf(service: Service): number {
  return Number(valueOf((service.text('deploy.replicas') ?? service.text('scale'))?.value) ?? 1);
}

export default defineRule<typeof text>({
  id: 'compose/no-memory-limit',
  on: 'service',
  since: '0.2.0',
  audience: 'careful',
  serves: ['isolation', 'performance'],
  claims: ['docker-no-limits-by-default', 'docker-saves-resources', 'linux-page-cache-counts'],
  messages: { hungry: 'hint', copies: 'hint' },
  *check(service, { of }) {
    if (!service.complete || (service.image === undefined && service.build === undefined)) return;
    if (hasLimit(service, memoryKeys) || isForDevelopment(service.file, service)) return;
    const context = of(service);
    const { kind, reference } = context;
    const copies = copiesOf(service);
    const isHungry =
      (kind !== undefined && hungry.has(kind)) ||
      (reference !== undefined && onJava.test(reference.path) && !boundsItsHeap(service) && runsItsServer(context));
    if (!isHungry && !(copies > 1)) return;
    // Compose compares the service's own key with the limits below `deploy`, where they are given.
    const fixes = asMapping(service.entry('deploy.resources.limits')?.value)
      ? []
      : offer('limit', 'review', setServiceKey(service, 'mem_limit', '2g'));
    const values = { service: service.name };
    if (isHungry) yield { message: 'hungry', values, at: service.nameAt, fixes };
    else yield { message: 'copies', values: { ...values, copies }, at: service.nameAt, fixes };
  },
});
