import { valueOf } from '../../model/certain';
import { replacePart, setPart, type FileEdits } from '../../workspace/compose/edit';
import type { ServiceContext } from '../../profile/context/service';
import { mapAt } from '../../workspace/compose/tree';
import type { Origin, Place } from '../../workspace/effective';
import type { Project, Service, Written } from '../../workspace/workload';
import { defineRule } from '../rule';
import { offer } from './support/fixes';
import { hostNetworkOf, mayBeSetElsewhere, peerOf, type Peer } from './support/namespaces';
import type text from './shared-peer-namespace.text';

/** What a line takes from another service. */
type Shared = 'network' | 'pid' | 'ipc' | 'mounts';

interface Joining {
  readonly shared: Shared;
  readonly peer: Peer;
  /** As it is written, for the message. */
  readonly line: string;
  readonly written: Written<string>;
  readonly at: Origin;
  /** Whether what is taken can only be read. */
  readonly readOnly: boolean;
}

const modes: readonly (readonly [key: string, shared: Shared])[] = [
  ['network_mode', 'network'],
  ['pid', 'pid'],
  ['ipc', 'ipc'],
];

/** The peers that a service joins by its namespaces and its volumes. */
function joinings(service: Service): readonly Joining[] {
  const byMode = modes.flatMap(([key, shared]): Joining[] => {
    const written = service.text(key);
    const mode = written && valueOf(written.value);
    const peer = mode === undefined ? undefined : peerOf(mode);
    return written && peer ? [{ shared, peer, line: `${key}: ${mode ?? ''}`, written, at: written.entry.origin, readOnly: false }] : [];
  });
  const byVolumes = service.list('volumes_from').flatMap((written) => volumesOf(written) ?? []);
  return [...byMode, ...byVolumes];
}

/** `x`, `x:ro` or `container:x:ro`. */
function volumesOf(written: Written<string>): Joining | undefined {
  const text = valueOf(written.value);
  if (text === undefined || text === '') return undefined;
  const parts = text.split(':');
  const isContainer = parts[0] === 'container';
  const [name = '', mode] = isContainer ? parts.slice(1) : parts;
  const peer: Peer = { by: isContainer ? 'container' : 'service', name };
  return { shared: 'mounts', peer, line: `volumes_from: ${text}`, written, at: written.at, readOnly: mode === 'ro' };
}

/** The service in place of its container, where the name is all text. */
function byService({ peer, shared, written }: Joining, target: Service): FileEdits {
  const node = written.item?.value ?? written.entry.value;
  const old = `container:${peer.name}`;
  if (node?.type !== 'scalar' || !node.raw.startsWith(old)) return undefined;
  return replacePart(written, 0, old.length, shared === 'mounts' ? target.name : `service:${target.name}`);
}

/** Whether a sandbox of the service keeps away what the line asks for, as the rule about sandboxes says, or may do so. */
function mayBeKeptAway({ sandboxed, technology }: ServiceContext, shared: Shared): boolean {
  return shared !== 'mounts' && sandboxed !== false && !(shared === 'ipc' && technology === 'gvisor');
}

/** Services through which others are meant to reach the network. */
const tunnel = /(^|[/_-])(gluetun|wireguard|wg-easy|openvpn|vpn|tailscale|zerotier|netbird|warp|cloudflared|tor|socks5?)([/_-]|$)/;

function isTunnel(target: Service): boolean {
  return tunnel.test(valueOf(target.image?.value)?.path ?? '') || tunnel.test(target.name);
}

/** Why the target's IPC namespace surely cannot be joined: only a shareable one, the host's or again another's can. */
function unshareable(target: Service): 'unshareable' | 'unshared' | undefined {
  const ipc = target.text('ipc');
  const mode = ipc === undefined ? '' : valueOf(ipc.value);
  if (mode === 'private' || mode === 'none') return 'unshareable';
  const isDefault = mode === '' && (ipc !== undefined || (target.entry('ipc') === undefined && !mayBeSetElsewhere(target)));
  return isDefault ? 'unshared' : undefined;
}

/** The place that shows why the namespace cannot be joined: the mode, or the service where none is written. */
function ipcPlace(target: Service): Place {
  return target.text('ipc')?.entry.origin ?? target.nameAt;
}

function makeShareable(target: Service): FileEdits {
  return setPart(target.node, 'ipc', 'shareable');
}

/** More services than any project joins one behind the other. */
const longestChain = 8;

/** The line that makes what is joined the host's own, at the end of a chain of services that each join the next. */
function hostLine(target: Service, shared: Shared): Origin | undefined {
  const key = modes.find(([, taken]) => taken === shared)?.[0];
  if (key === undefined) return undefined;
  let service: Service | undefined = target;
  for (let step = 0; service !== undefined && step < longestChain; step++) {
    const written: Written<string> | undefined = service.text(key);
    const mode = written && valueOf(written.value);
    const host: Origin | undefined =
      shared === 'network' ? hostNetworkOf(service)?.at : mode === 'host' ? written?.entry.origin : undefined;
    if (host !== undefined) return host;
    const next = peerOf(mode ?? '');
    service = next?.by === 'service' ? service.project.services.get(next.name) : undefined;
  }
  return undefined;
}

/** Whether Compose surely finds no service of that name. */
function isUndefined(project: Project, name: string): boolean {
  if (project.assumed || project.top.entries.has('include')) return false;
  return mapAt(project.top, 'services')?.entries.has(name) === false;
}

/** Profiles without one of which the target does not run, though the service may. */
function missingProfiles(service: Service, target: Service): readonly string[] {
  if (target.profiles.length === 0 || target.list('profiles').length !== target.profiles.length) return [];
  const isCovered = service.profiles.length > 0 && service.profiles.every((profile) => target.profiles.includes(profile));
  return isCovered || service.list('profiles').length !== service.profiles.length ? [] : target.profiles;
}

/** Whether the target in its turn joins the service. */
function joinsBack(service: Service, target: Service): boolean {
  return target === service || joinings(target).some(({ peer }) => peer.by === 'service' && peer.name === service.name);
}

export default defineRule<typeof text>({
  id: 'compose/shared-peer-namespace',
  on: 'service',
  since: '0.2.0',
  audience: 'everyone',
  claims: [
    'docker-peer-namespaces',
    'docker-namespaces-cgroups',
    'docker-ipc-peer-needs-shareable',
    'compose-peers-must-be-active',
    'compose-follows-joined-services',
    'docker-ipc-private-by-default',
    'kvm-own-virtual-hardware',
  ],
  messages: {
    network: 'information',
    tunnel: 'information',
    pid: 'information',
    ipc: 'information',
    mounts: 'information',
    copies: 'information',
    outside: 'information',
    through: 'warning',
    unshareable: 'error',
    unshared: 'error',
    missing: 'error',
    circle: 'error',
    inactive: 'warning',
    named: 'information',
  },
  *check(written, { settings, of }) {
    const context = of(written);
    const { service } = context;
    const { project } = service;
    for (const joining of joinings(service)) {
      const { shared, peer, line, at, readOnly } = joining;
      const isContainer = peer.by === 'container';
      const target = isContainer ? project.compartments.ofContainer(peer.name) : project.services.get(peer.name);
      if (target === 'unknown' || peer.name === '') continue;
      if (target === undefined) {
        if (isContainer) yield { message: 'outside', values: { service: service.name, line }, at };
        else if (isUndefined(project, peer.name)) yield { message: 'missing', values: { service: service.name, peer: peer.name }, at };
        continue;
      }
      const values = { service: service.name, peer: target.name };
      const related = [{ message: 'peer', values: { peer: target.name }, at: target.nameAt }] as const;
      // Compose takes only a service for something to wait for.
      const profiles = isContainer ? [] : missingProfiles(service, target);
      const closed = shared === 'ipc' && settings.engine !== 'podman-rootless' ? unshareable(target) : undefined;
      const host = hostLine(target, shared);
      if (joinsBack(service, target)) {
        if (!isContainer) yield { message: 'circle', values, at, related };
      } else if (profiles.length > 0) {
        yield { message: 'inactive', values: { ...values, profiles: profiles.map((profile) => `\`${profile}\``) }, at, related };
      } else if (closed) {
        yield {
          message: closed,
          values,
          at,
          related: [{ message: 'private', values: { peer: target.name }, at: ipcPlace(target) }],
          fixes: offer('shareable', 'review', makeShareable(target)).map((fix) => ({ ...fix, values: { peer: target.name } })),
        };
      } else if (mayBeKeptAway(context, shared)) continue;
      else if (host) yield { message: 'through', values: { ...values, line }, at, related: [{ message: 'host', at: host }] };
      else if (isContainer) {
        const fixes = offer('service', 'review', byService(joining, target));
        yield { message: 'named', values: { ...values, line }, at, related, fixes };
      } else if (shared === 'mounts') yield { message: readOnly ? 'copies' : 'mounts', values, at, related };
      else if (shared === 'network' && isTunnel(target)) yield { message: 'tunnel', values, at, related };
      else yield { message: shared, values, at, related };
    }
  },
});
