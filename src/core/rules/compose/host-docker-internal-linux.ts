import { valueOf } from '../../model/certain';
import { addItems, insertKey, type FileEdits } from '../../workspace/compose/edit';
import type { Origin } from '../../workspace/effective';
import type { Project, Service } from '../../workspace/workload';
import { defineRule } from '../rule';
import { offer } from './support/fixes';
import { mayBeSetElsewhere, peerOf } from './support/namespaces';
import type text from './host-docker-internal-linux.text';

const name = 'host.docker.internal';
const mention = /(?<![\w.-])host\.docker\.internal(?![\w.-])/;
const mapping = `"${name}:host-gateway"`;

/** The values below these keys that name the host, each place once, in the order of the keys. */
function mentionsIn(service: Service, keys: readonly string[], lists: readonly string[]): readonly Origin[] {
  const pairs = keys.flatMap((key) => [...service.pairs(key)]);
  // What is reached without a proxy is not reached by that.
  const values = pairs.flatMap(([variable, value]) => (value === undefined || /^no_proxy$/i.test(variable) ? [] : [value]));
  const places = new Map<string, Origin>();
  for (const { value, at } of [...values, ...lists.flatMap((key) => service.list(key))]) {
    const text = valueOf(value);
    if (text?.includes(name) === true && mention.test(text)) places.set(`${at.file} ${at.span.start}`, at);
  }
  return [...places.values()];
}

/** Whether `extra_hosts` maps the name, or may do so behind a variable. */
function isMapped(service: Service, key: string): boolean {
  const hosts = service.entry(key)?.value;
  if (hosts?.type === 'map') return hosts.entries.has(name) || [...hosts.entries.keys()].some((host) => host.includes('$'));
  return service.list(key).some(({ value }) => {
    const text = valueOf(value);
    return text === undefined || text.startsWith(`${name}:`) || text.startsWith(`${name}=`);
  });
}

/** More services than a project has; in what goes beyond nobody is looked for, so that the time stays linear to the text. */
const mostServices = 500;

/** Whether another container of the project goes by the name, or may do so behind a variable. */
function isTaken(project: Project): boolean {
  if (project.services.size > mostServices) return true;
  return [...project.services.values()].some((service) => {
    const networks = service.entry('networks')?.value;
    const attached = networks?.type === 'map' ? [...networks.entries.values()] : [];
    if (networks?.type === 'scalar' || attached.some(({ value }) => value?.type === 'scalar')) return true;
    const aliases = attached.flatMap(({ key }) => service.list(`networks.${key}.aliases`));
    if (aliases.length === 0 && attached.some(({ key }) => service.entry(`networks.${key}.aliases`) !== undefined)) return true;
    const names = [...aliases, ...service.list('container_name'), ...service.list('links'), ...service.list('external_links')];
    return service.name === name || names.some(({ value }) => /\$|host\.docker\.internal/.test(valueOf(value) ?? name));
  });
}

/** Whose `extra_hosts` the service reads: its own, or those of the service whose network it uses; none without a network, or where that is not known. */
function ownerOfHosts(service: Service): Service | undefined {
  const mode = service.text('network_mode');
  const value = mode === undefined ? '' : valueOf(mode.value);
  if (value === undefined || value === 'none') return undefined;
  const peer = peerOf(value);
  if (peer === undefined) return service;
  return peer.by === 'service' ? service.project.services.get(peer.name) : undefined;
}

/** The mapping added to `extra_hosts`, in the form that is there. */
function mapped(service: Service): FileEdits {
  const hosts = service.entry('extra_hosts')?.value;
  return hosts?.type === 'map' ? insertKey(hosts, name, 'host-gateway') : addItems(service, 'extra_hosts', [mapping]);
}

function mappedInBuild(service: Service): FileEdits {
  const build = service.build?.entry.value;
  if (build?.type !== 'map' || service.entry('build.extra_hosts') !== undefined) return undefined;
  return insertKey(build, 'extra_hosts', build.source?.map.flow ? `[${mapping}]` : `- ${mapping}`);
}

export default defineRule<typeof text>({
  id: 'compose/host-docker-internal-linux',
  on: 'service',
  since: '0.2.0',
  audience: 'everyone',
  claims: ['docker-host-gateway', 'docker-desktop-runs-a-vm', 'docker-consistent-environment'],
  messages: { unmapped: 'information', build: 'information' },
  *check(written, { settings, of }) {
    const { service } = of(written);
    // Docker Desktop and Podman bring the name themselves; Swarm has no gateway to map it to.
    if (settings.engine === 'docker-desktop' || settings.engine === 'podman-rootless' || settings.engine === 'swarm') return;
    if ((service.image === undefined && service.build === undefined) || mayLack(service)) return;
    const values = { service: service.name };
    const [at, ...others] = mentionsIn(service, ['environment'], ['command', 'entrypoint', 'healthcheck.test']);
    const owner = at && ownerOfHosts(service);
    if (at && owner && !isMapped(owner, 'extra_hosts') && !isTaken(service.project)) {
      // A rootless engine's gateway leads into its own network, not to the host's.
      const edits = settings.engine === 'docker-rootless' ? undefined : mapped(owner);
      yield { message: 'unmapped', values, at, related: others.map(also), fixes: offer('map', 'review', edits) };
    }
    const [build, ...more] = mentionsIn(service, ['build.args'], []);
    if (build && !isMapped(service, 'build.extra_hosts')) {
      yield { message: 'build', values, at: build, related: more.map(also), fixes: offer('build', 'review', mappedInBuild(service)) };
    }
  },
});

const also = (at: Origin) => ({ message: 'also', at }) as const;

/** Whether `extra_hosts` may stand in a file that is not known. */
function mayLack(service: Service): boolean {
  return service.entry('extra_hosts') === undefined && mayBeSetElsewhere(service) && !service.project.assumed;
}
