import { valueOf } from '../../model/certain';
import { addItems, removeEntry, together, type FileEdits } from '../../workspace/compose/edit';
import type { EffectiveEntry } from '../../workspace/effective';
import type { Service } from '../../workspace/workload';
import { defineRule } from '../rule';
import { offer } from './support/fixes';
import { inReadingOrder } from './support/later';
import { hostNetworkOf, isShared, peerOf } from './support/namespaces';
import type text from './host-network-ports-discarded.text';

/** What the engine refuses beside another container's network (moby `validateNetContainerMode`). */
const refusedBesideAPeer: readonly string[] = ['ports', 'expose', 'hostname', 'dns', 'extra_hosts', 'links', 'external_links'];

/** The entry, where it surely says something: not empty, and not a variable that may turn out empty. */
function filled(service: Service, key: string): EffectiveEntry | undefined {
  const entry = service.entry(key);
  switch (entry?.value?.type) {
    case 'scalar':
      return (valueOf(entry.value.value) ?? '') === '' ? undefined : entry;
    case 'map':
      return entry.value.entries.size === 0 ? undefined : entry;
    case 'sequence':
      return entry.value.items.length === 0 ? undefined : entry;
    default:
      return undefined;
  }
}

/** Whether the value is written at one place, so that removing the entry removes all of it. */
function isWhole({ value, source }: EffectiveEntry): boolean {
  const written = source?.entry.value;
  return value?.type !== 'sequence' || (written?.type === 'sequence' && written.items.length === value.items.length);
}

function removal(entry: EffectiveEntry): FileEdits {
  return isWhole(entry) ? removeEntry(entry) : undefined;
}

/** The ports moved to the service whose network is used, where they are written as plain text and it has a network of its own. */
function movedTo(service: Service, name: string, ports: EffectiveEntry): FileEdits {
  const target = service.project.services.get(name);
  if (target === undefined || target === service || target.entry('network_mode') !== undefined) return undefined;
  const items = service.ports.map(({ written }) => (written.item?.value.type === 'scalar' ? written.item.value.raw : undefined));
  if (items.some((item) => item === undefined || /["\\]/.test(item))) return undefined;
  return together(
    removal(ports),
    addItems(
      target,
      'ports',
      items.map((item) => `"${item ?? ''}"`),
    ),
  );
}

export default defineRule<typeof text>({
  id: 'compose/host-network-ports-discarded',
  on: 'service',
  since: '0.2.0',
  audience: 'everyone',
  claims: [
    'docker-host-network-discards-ports',
    'docker-peer-network-refuses-settings',
    'docker-host-network-refuses-links',
    'compose-network-mode-excludes-networks',
    'docker-network-none-loopback-only',
    'docker-weaker-isolation',
    'kvm-own-virtual-hardware',
  ],
  messages: { discarded: 'warning', none: 'warning', networks: 'error', links: 'error', refused: 'error' },
  *check(written, { settings, of }) {
    const { service } = of(written);
    const mode = service.text('network_mode');
    const value = mode === undefined ? undefined : valueOf(mode.value);
    if (mode !== undefined && (value === undefined || value === '')) return;
    const values = { service: service.name };
    const networks = mode && filled(service, 'networks');
    if (mode && networks) {
      const [earlier, later] = inReadingOrder(service, { at: mode.entry.origin }, { at: networks.origin });
      yield {
        message: 'networks',
        values,
        at: later.at,
        related: [{ message: 'other', at: earlier.at }],
        fixes: [...offer('mode', 'review', removal(networks)), ...offer('networks', 'review', removeEntry(mode.entry))],
      };
      return;
    }
    const host = hostNetworkOf(service);
    const ports = filled(service, 'ports');
    if (host) {
      const links = filled(service, 'links') ?? filled(service, 'external_links');
      if (links && settings.engine !== 'podman-rootless') {
        const [earlier, later] = inReadingOrder(service, { at: host.at }, { at: links.origin });
        const fixes = offer('drop', 'review', removal(links)).map((fix) => ({ ...fix, values: { key: links.key } }));
        yield {
          message: 'links',
          values: { ...values, key: links.key },
          at: later.at,
          related: [{ message: 'other', at: earlier.at }],
          fixes,
        };
      }
    }
    if (ports && (host || value === 'none')) {
      const network = host ?? { at: mode?.entry.origin ?? ports.origin, remove: mode && removeEntry(mode.entry) };
      const [earlier, later] = inReadingOrder(service, { at: network.at }, { at: ports.origin });
      // A file that others build on may be used without the one that makes its ports idle.
      const isIdle = ports.origin.file === network.at.file && !isShared(service, ports);
      const unused = offer('drop', isIdle ? 'safe' : 'review', removal(ports));
      yield {
        message: host ? 'discarded' : 'none',
        values,
        at: later.at,
        related: [{ message: 'other', at: earlier.at }],
        fixes: [...unused.map((fix) => ({ ...fix, values: { key: 'ports' } })), ...offer('own', 'review', network.remove)],
      };
    }
    const peer = peerOf(value ?? '');
    if (mode === undefined || peer === undefined || settings.engine === 'podman-rootless') return;
    for (const key of refusedBesideAPeer) {
      const entry = filled(service, key);
      if (entry === undefined) continue;
      const [earlier, later] = inReadingOrder(service, { at: mode.entry.origin }, { at: entry.origin });
      const moved = key === 'ports' && peer.by === 'service' ? offer('move', 'review', movedTo(service, peer.name, entry)) : [];
      // An exposed port is no more than a note; anything else says what was wanted.
      const dropped = offer('drop', key === 'expose' && !isShared(service, entry) ? 'safe' : 'review', removal(entry));
      yield {
        message: 'refused',
        values: { ...values, key, mode: `network_mode: ${value ?? ''}` },
        at: later.at,
        related: [{ message: 'other', at: earlier.at }],
        fixes: [...moved.map((fix) => ({ ...fix, values: { peer: peer.name } })), ...dropped.map((fix) => ({ ...fix, values: { key } }))],
      };
    }
  },
});
