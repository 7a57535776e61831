import { valueOf } from '../../model/certain';
import { replacePart, setPart } from '../../workspace/compose/edit';
import { mapAt } from '../../workspace/compose/tree';
import { defineRule } from '../rule';
import { offer } from './support/fixes';
import { hasLimit, memoryKeys } from './support/limits';
import type text from './tmpfs-size-and-exec.text';

/** Small by their nature: sockets and process ids. */
const small = /^(\/var)?\/run(\/|$)/;

/** Runtimes that unpack native code into the temporary folder and load it from there. */
const unpacksCode =
  /(^|\/)(elasticsearch|opensearch|logstash|solr|cassandra|kafka|cp-kafka|neo4j|jenkins|sonarqube|keycloak|eclipse-temurin|openjdk|amazoncorretto|tomcat|jetty|wildfly)$/;

export default defineRule<typeof text>({
  id: 'compose/tmpfs-size-and-exec',
  on: 'service',
  since: '0.2.0',
  audience: 'careful',
  claims: ['docker-tmpfs-in-memory', 'linux-tmpfs-half-of-memory'],
  messages: { size: 'hint', exec: 'hint' },
  *check(service, { of }) {
    const limited = hasLimit(service, memoryKeys);
    const { reference } = of(service);
    for (const written of service.list('tmpfs')) {
      const text = valueOf(written.value);
      if (text === undefined) continue;
      const [path = '', options = ''] = text.split(':', 2);
      const names = options.split(',').map((option) => option.split('=', 1)[0] ?? '');
      const add = (option: string) => replacePart(written, text.length, text.length, `${text.includes(':') ? ',' : ':'}${option}`);
      if (path === '/tmp' && reference && unpacksCode.test(reference.path) && !names.includes('exec')) {
        yield { message: 'exec', values: { service: service.name }, at: written.at, fixes: offer('exec', 'review', add('exec')) };
      }
      if (limited || !service.complete || names.includes('size') || small.test(path)) continue;
      yield { message: 'size', values: { path }, at: written.at, fixes: offer('size', 'review', add('size=64m')) };
    }
    for (const { type, target, written } of service.mounts) {
      const map = written.item?.value;
      const path = valueOf(target);
      if (map?.type !== 'map' || valueOf(type) !== 'tmpfs' || path === undefined) continue;
      const options = mapAt(map, 'tmpfs');
      if (limited || !service.complete || options?.entries.has('size') || small.test(path)) continue;
      const edits = options ? setPart(options, 'size', '64m') : setPart(map, 'tmpfs', 'size: 64m');
      yield { message: 'size', values: { path }, at: written.at, fixes: offer('size', 'review', edits) };
    }
  },
});
