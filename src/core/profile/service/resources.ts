import { valueOf } from '../../model/certain';
import { parseBytes } from '../../text/values';
import type { Service, Written } from '../../workspace/workload';
import { assessed, boundary, unknownBoundary, type Assessment } from '../assessment';
import type { ServiceContext } from '../context/service';
import { remark } from '../remarks/remark';
import { reasonOf } from './kernel';
import type { BoundaryId, Remark } from '../types';

/** What of the host's resources it may take. None of this changes the tier. */
export function* resourceAssessments({ service, settings, technology }: ServiceContext): Generator<Assessment> {
  yield memory(service);
  if (technology !== 'windows-container') yield swap(service);
  yield cpu(service);
  if (technology === 'windows-container') return;
  yield first(
    service,
    'pids',
    ['pids_limit', 'deploy.resources.limits.pids'],
    isPositive,
    (limit) => remark('pids.limited', { limit }),
    remark('pids.unlimited'),
    settings.engine === 'podman-rootless' ? remark('pids.podman', { limit: podmanProcesses }) : undefined,
  );
  yield io(service);
}

/** What Podman allows where nothing is written (podman-create(1), `--pids-limit`). */
const podmanProcesses = 2048;

const isPositive = (text: string) => Number(text) > 0;

/** The first of some keys that sets a limit. */
function first(
  service: Service,
  id: BoundaryId,
  keys: readonly string[],
  limits: (text: string) => boolean,
  said: (limit: string) => Remark,
  none: Remark,
  byDefault?: Remark,
): Assessment {
  const written = keys.flatMap((key) => service.text(key) ?? []);
  for (const { value, at } of written) {
    const text = valueOf(value);
    if (text !== undefined && limits(text)) return assessed(boundary(id, 'limited', said(text), { at }));
  }
  const open = written.find(({ value }) => valueOf(value) === undefined);
  if (open) return assessed(unknownBoundary(id, reasonOf(open.value), open.at));
  if (byDefault && written.length === 0) return assessed(boundary(id, 'limited', byDefault));
  return assessed(boundary(id, 'unlimited', none, { at: written[0]?.at }));
}

function memory(service: Service): Assessment {
  const limits = (text: string) => (parseBytes(text) ?? 0) > 0;
  return first(
    service,
    'memory',
    ['deploy.resources.limits.memory', 'mem_limit'],
    limits,
    (limit) => remark('memory.limited', { limit }),
    remark('memory.unlimited'),
  );
}

/** Where memory has a limit, the engine allows as much swap again unless something else is written. */
function swap(service: Service): Assessment {
  const written = service.text('memswap_limit');
  const text = valueOf(written?.value);
  if (written && text === undefined) return assessed(unknownBoundary('swap', reasonOf(written.value), written.at));
  const { boundary: limited } = memory(service);
  const at = written?.at ?? limited.decidedBy;
  if (text !== undefined && text.trim() === '-1') return assessed(boundary('swap', 'unlimited', remark('swap.unlimited'), { at }));
  if (limited.state === 'unknown') return assessed({ ...limited, id: 'swap' });
  if (limited.state === 'unlimited') return assessed(boundary('swap', 'unlimited', remark('swap.unlimited'), { at }));
  const isSet = text !== undefined && (parseBytes(text) ?? 0) > 0;
  return assessed(boundary('swap', 'limited', remark(isSet ? 'swap.limited' : 'swap.doubled'), { at }));
}

function cpu(service: Service): Assessment {
  const counted = first(
    service,
    'cpu',
    ['deploy.resources.limits.cpus', 'cpus'],
    isPositive,
    (limit) => remark('cpu.limited', { limit }),
    remark('cpu.unlimited'),
  );
  if (counted.boundary.state === 'limited') return counted;
  const others: readonly (readonly [string, (written: Written<string>, text: string) => Remark | undefined])[] = [
    ['cpu_quota', (_, text) => (isPositive(text) ? remark('cpu.quota') : undefined)],
    ['cpuset', (_, text) => (text.trim() === '' ? undefined : remark('cpu.pinned', { cpus: text }))],
    ['cpu_count', (_, text) => (isPositive(text) ? remark('cpu.limited', { limit: text }) : undefined)],
    ['cpu_percent', (_, text) => (isPositive(text) ? remark('cpu.quota') : undefined)],
  ];
  let open: Assessment | undefined;
  for (const [key, read] of others) {
    const written = service.text(key);
    if (written === undefined) continue;
    const text = valueOf(written.value);
    const said = text === undefined ? undefined : read(written, text);
    if (said) return assessed(boundary('cpu', 'limited', said, { at: written.at }));
    if (text === undefined) open ??= assessed(unknownBoundary('cpu', reasonOf(written.value), written.at));
  }
  return open ?? counted;
}

const rates = ['device_read_bps', 'device_write_bps', 'device_read_iops', 'device_write_iops'];

/** A weight only shares what there is; rates are limits. */
function io(service: Service): Assessment {
  const entry = rates
    .map((key) => service.entry(`blkio_config.${key}`))
    .find((candidate) => candidate?.value?.type === 'sequence' && candidate.value.items.length > 0);
  return assessed(
    entry ? boundary('io', 'limited', remark('io.limited'), { at: entry.keyPlace }) : boundary('io', 'unlimited', remark('io.unlimited')),
  );
}
