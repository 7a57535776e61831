import { valueOf } from '../../model/certain';
import type { ServiceContext } from '../../profile/context/service';
import { removeWritten } from '../../workspace/compose/edit';
import type { Service } from '../../workspace/workload';
import { defineRule } from '../rule';
import { offer } from './support/fixes';
import { isOnEveryAddress, onLoopback, publishedPorts } from './support/published';
import { commandLine } from './support/service';
import { storePort } from './support/surfaces';
import type text from './published-datastore.text';

const yes = /^(yes|true|1)$/i;

/** Settings that leave a store open, by the variable and what it is set to. */
const openSettings: readonly (readonly [variable: string, value: RegExp])[] = [
  ['POSTGRES_HOST_AUTH_METHOD', /^trust$/i],
  ['xpack.security.enabled', /^false$/i],
  ['DISABLE_SECURITY_PLUGIN', yes],
  ['NEO4J_AUTH', /^none$/i],
  ['ALLOW_ANONYMOUS_LOGIN', yes],
];

/** Settings that only allow a password to be missing: one that is set counts all the same. */
const emptyPasswordSettings: readonly string[] = [
  'ALLOW_EMPTY_PASSWORD',
  'MYSQL_ALLOW_EMPTY_PASSWORD',
  'MARIADB_ALLOW_EMPTY_PASSWORD',
  'MARIADB_ALLOW_EMPTY_ROOT_PASSWORD',
];

/** Whether a password can come from the environment; a name behind a variable and a file that was not read can hold one. */
function mayHavePassword(service: Service): boolean {
  const names = [...service.environment().keys()];
  return (
    service.environmentFiles.some(({ variables }) => variables === undefined) ||
    names.some((name) => name.includes('$') || (/PASSWORD|ACL/i.test(name) && !/EMPTY/i.test(name)))
  );
}

function openSetting(service: Service): string | undefined {
  const environment = service.environment();
  const valueIn = (name: string) => valueOf(environment.get(name)?.value) ?? '';
  const found =
    openSettings.find(([name, value]) => value.test(valueIn(name)))?.[0] ??
    (mayHavePassword(service) ? undefined : emptyPasswordSettings.find((name) => yes.test(valueIn(name))));
  if (found !== undefined) return `\`${found}\``;
  return /--protected-mode\s+no\b/.test(commandLine(service)) && !/--requirepass\b/.test(commandLine(service))
    ? '`--protected-mode no`'
    : undefined;
}

/** What a command line says where it asks for a password, by the stores that ask for none on their own. */
const lockedBy: ReadonlyMap<string, RegExp> = new Map([
  ...['redis', 'valkey', 'keydb'].map((name) => [name, /requirepass|aclfile|\.conf\b/] as const),
  ['mongo', /--auth\b|--keyFile\b|--config\b|\.conf\b/],
  ['memcached', /(^|\s)-\w*[SY]|--enable-sasl|--auth-file/],
]);

/** Whether the store asks for a password only where one is set, and nothing here sets one. */
function hasNoPassword({ service, reference }: ServiceContext): boolean {
  const locked = lockedBy.get(reference?.name ?? '');
  if (locked === undefined || service.build !== undefined) return false;
  const line = [...service.list('entrypoint'), ...service.list('command')].map(({ value }) => valueOf(value));
  return !line.some((word) => word === undefined || locked.test(word)) && !mayHavePassword(service);
}

const developing = /^(dev|develop|development|debug|test|local)$/i;

export default defineRule<typeof text>({
  id: 'compose/published-datastore',
  on: 'service',
  since: '0.1.0',
  audience: 'everyone',
  claims: [
    'docker-published-on-all-interfaces',
    'docker-published-ports-before-host-firewall',
    'docker-weaker-isolation',
    'cis-docker-bind-interface',
  ],
  messages: { published: 'warning', open: 'warning', unlocked: 'warning', profile: 'information' },
  *check(written, { settings, of }) {
    const context = of(written);
    const { service } = context;
    for (const port of publishedPorts(service)) {
      const number = storePort(port, context);
      if (number === undefined || !isOnEveryAddress(service, port)) continue;
      const found = {
        at: port.written.at,
        fixes: [...offer('loopback', 'review', onLoopback(port, settings)), ...offer('remove', 'review', removeWritten(port.written))],
      };
      const values = { service: service.name, port: number };
      const setting = openSetting(service);
      if (service.profiles.length > 0 && service.profiles.every((profile) => developing.test(profile)))
        yield { message: 'profile', values, ...found };
      else if (setting) yield { message: 'open', values: { ...values, setting }, ...found };
      else if (hasNoPassword(context)) yield { message: 'unlocked', values, ...found };
      else yield { message: 'published', values, ...found };
    }
  },
});
