import { programName } from '../../../model/shell/commands';
import type { ServiceContext } from '../../../profile/context/service';

/** What a step is started with that prepares or copies the data of a store and then ends: a shell, a tool for files, a client. */
const tools =
  /^(ash|bash|busybox|chmod|chown|clickhouse-client|cp|cqlsh|curl|dash|influx|mariadb|mariadb-dump|mkdir|mongo|mongodump|mongoimport|mongorestore|mongosh|mysql|mysqladmin|mysqldump|pg_\w+|psql|redis-cli|sh|sleep|tar|valkey-cli|wget)$/;

/** The servers themselves, and the entry points that start them. */
const servers =
  /^(\S*entrypoint\S*|cassandra|clickhouse-server|couchdb|elasticsearch|eswrapper|influxd|loki|mariadbd|mariadbd-safe|mongod|mongos|mysqld|mysqld_safe|neo4j|opensearch|postgres|prometheus|redis-server|valkey-server)$/;

/** Whether a service starts the server that its image is for: not where its own keys put a tool in that place, nor where a variable may. */
export function runsItsServer({ start }: ServiceContext): boolean {
  const { entrypoint, command, commands } = start;
  const said = [entrypoint, command].find(({ by, words }) => by === 'compose' && words.length > 0);
  const [first] = said?.words ?? [];
  if (first === undefined) return true;
  if (first.expands === true) return false;
  if (!tools.test(programName(first.text))) return true;
  return commands.some(({ words: [program] }) => program !== undefined && servers.test(programName(program.text)));
}
