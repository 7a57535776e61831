import { valueOf } from '../../model/certain';
import { parseBytes } from '../../text/values';
import { removeEntry, setPart, together } from '../../workspace/compose/edit';
import { asMapping } from '../../workspace/compose/tree';
import type { EffectiveEntry, Place } from '../../workspace/effective';
import type { Service } from '../../workspace/workload';
import { defineRule, type Report } from '../rule';
import { offer } from './support/fixes';
import { inReadingOrder } from './support/later';
import type text from './deploy-limit-conflict.text';

interface Twin {
  readonly own: string;
  /** The mapping below `deploy` that counts as soon as it is there, and its key. */
  readonly mapping: string;
  readonly key: string;
  /** The value that both are compared by; `undefined` where it cannot be read. */
  read(text: string): number | undefined;
  /** How the value is written below `deploy`. */
  write(text: string): string;
}

const number = (text: string) => (text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : undefined);

/** The keys that Compose compares with those below `deploy` (compose-go `loader/validate.go`). */
const twins: readonly Twin[] = [
  { own: 'cpus', mapping: 'deploy.resources.limits', key: 'cpus', read: number, write: (text) => `"${text}"` },
  { own: 'mem_limit', mapping: 'deploy.resources.limits', key: 'memory', read: parseBytes, write: (text) => text },
  { own: 'pids_limit', mapping: 'deploy.resources.limits', key: 'pids', read: number, write: (text) => text },
  { own: 'mem_reservation', mapping: 'deploy.resources.reservations', key: 'memory', read: parseBytes, write: (text) => text },
];

interface Found {
  readonly entry: EffectiveEntry;
  readonly at: Place;
  readonly key: string;
  readonly text: string | undefined;
}

function find(service: Service, key: string): Found | undefined {
  const entry = service.entry(key);
  return entry && { entry, at: entry.origin, key, text: valueOf(service.text(key)?.value) };
}

/** Where a tmpfs and a volume, or a mount written both ways, claim the same path. */
function mountedTwice(service: Service): { readonly path: string; readonly first: Place; readonly second: Place } | undefined {
  if (service.entry('tmpfs') === undefined) return undefined;
  const temporary = new Map(
    service.list('tmpfs').flatMap(({ value, at }) => {
      const path = valueOf(value)?.split(':', 1)[0];
      return path === undefined ? [] : [[path, at] as const];
    }),
  );
  for (const { target, written } of service.mounts) {
    const path = valueOf(target);
    const at = path === undefined ? undefined : temporary.get(path);
    if (path !== undefined && at) return { path, first: at, second: written.at };
  }
  return undefined;
}

/** Limits that differ between the two spellings, or that one of them leaves out. */
function* limits(service: Service): Generator<Report<typeof text>> {
  for (const twin of twins) {
    const own = find(service, twin.own);
    if (own?.text === undefined) continue;
    const mapping = asMapping(service.entry(twin.mapping)?.value);
    if (mapping === undefined || (twin.read(own.text) ?? 0) === 0) continue;
    const path = `${twin.mapping}.${twin.key}`;
    const other = find(service, path);
    if (other === undefined) {
      const edits = together(removeEntry(own.entry), setPart(mapping, twin.key, twin.write(own.text)));
      const fixes = offer('move', 'safe', edits).map((fix) => ({ ...fix, values: { key: twin.own } }));
      const related = [{ message: 'limits' as const, at: mapping.origin }];
      yield { message: 'missing', values: { key: twin.own, path }, at: own.at, related, fixes };
      continue;
    }
    const [value, twinValue] = [twin.read(own.text), other.text === undefined ? undefined : twin.read(other.text)];
    if (twinValue === undefined || value === twinValue) continue;
    const [earlier, later] = inReadingOrder(service, own, other);
    yield {
      message: 'differ',
      values: { key: later.key, value: later.text ?? '', other: earlier.key, otherValue: earlier.text ?? '' },
      at: later.at,
      related: [{ message: 'other', at: earlier.at }],
      fixes: offer('remove', 'review', removeEntry(own.entry)).map((fix) => ({ ...fix, values: { key: twin.own, path } })),
    };
  }
}

/** A number of containers that two keys disagree on, or that one name cannot serve. */
function* copies(service: Service): Generator<Report<typeof text>> {
  const scale = find(service, 'scale');
  const replicas = find(service, 'deploy.replicas');
  if (scale === undefined && replicas === undefined) return;
  const [scaled, replicated] = [number(scale?.text ?? ''), number(replicas?.text ?? '')];
  if (scale && replicas && scaled !== undefined && replicated !== undefined && scaled !== replicated) {
    const [earlier, later] = inReadingOrder(service, scale, replicas);
    yield {
      message: 'scale',
      values: { key: later.key, value: later.text ?? '', other: earlier.key, otherValue: earlier.text ?? '' },
      at: later.at,
      related: [{ message: 'other', at: earlier.at }],
    };
  }
  const name = find(service, 'container_name');
  const copies = scaled !== undefined && scaled > 1 ? scale : replicated !== undefined && replicated > 1 ? replicas : undefined;
  if (name?.text && copies) {
    yield {
      message: 'name',
      values: { name: name.text, count: copies.text ?? '' },
      at: name.at,
      related: [{ message: 'copies', at: copies.at }],
      fixes: offer('unname', 'review', removeEntry(name.entry)),
    };
  }
}

/** A processor quota in two units. */
function* quotas(service: Service): Generator<Report<typeof text>> {
  const quota = find(service, 'cpu_quota') ?? find(service, 'cpu_period');
  const cpus = quota && (find(service, 'cpus') ?? find(service, 'deploy.resources.limits.cpus'));
  if (cpus && (number(cpus.text ?? '') ?? 0) > 0 && (number(quota.text ?? '') ?? 0) > 0) {
    const [earlier, later] = inReadingOrder(service, cpus, quota);
    yield {
      message: 'quota',
      values: { key: later.key, other: earlier.key },
      at: later.at,
      related: [{ message: 'other', at: earlier.at }],
    };
  }
}

/** A probe interval for a start period that does not exist. */
function* probes(service: Service): Generator<Report<typeof text>> {
  const probe = find(service, 'healthcheck.start_interval');
  if (probe?.text !== undefined && service.entry('healthcheck.start_period') === undefined) {
    yield { message: 'probe', at: probe.at, fixes: offer('unprobe', 'safe', removeEntry(probe.entry)) };
  }
}

/** One path that is mounted twice. */
function* mounts(service: Service): Generator<Report<typeof text>> {
  const twice = mountedTwice(service);
  if (twice) {
    const [earlier, later] = inReadingOrder(service, { at: twice.first }, { at: twice.second });
    yield { message: 'mount', values: { path: twice.path }, at: later.at, related: [{ message: 'other', at: earlier.at }] };
  }
}

export default defineRule<typeof text>({
  id: 'compose/deploy-limit-conflict',
  on: 'service',
  since: '0.2.0',
  audience: 'everyone',
  claims: ['compose-limits-must-agree', 'compose-scale-and-names', 'docker-cpus-is-a-quota'],
  messages: { differ: 'error', missing: 'error', scale: 'error', name: 'error', quota: 'error', probe: 'error', mount: 'error' },
  *check(service, { settings }) {
    if (settings.engine === 'swarm') return;
    yield* limits(service);
    yield* copies(service);
    yield* quotas(service);
    yield* probes(service);
    yield* mounts(service);
  },
});
