import type { WorkloadKind } from '../../knowledge/images';
import { isReachedBySsh } from '../../knowledge/service-ports';
import { isDevelopmentFile, isDevelopmentImage } from '../../knowledge/whole-systems';
import { valueOf } from '../../model/certain';
import type { ServiceContext } from '../../profile/context/service';
import { runtimeFamilyOf } from '../../profile/technology';
import type { Place } from '../../workspace/effective';
import { defineRule } from '../rule';
import { enoughSigns, innerSigns, type InnerSign, type MachineSign } from '../support/machine-signs';
import { watchesHost } from './support/agents';
import { outerSigns, type OuterSign } from './support/host-signs';
import type text from './vm-shaped-container.text';

/** Kinds of which something else is said: what they need of the host is their purpose, or they are machines already. */
const told: ReadonlySet<WorkloadKind> = new Set(['ci-runner', 'browser', 'host-agent', 'vm-in-container', 'windows']);

/** Signs that only say how much of the host is handed over; what watches or controls the host is given as much, and is no machine for that. */
const ofHost: ReadonlySet<InnerSign | OuterSign> = new Set(['rights', 'kernel', 'devices', 'namespace']);

export default defineRule<typeof text>({
  id: 'compose/vm-shaped-container',
  on: 'service',
  since: '0.2.0',
  audience: 'everyone',
  claims: [
    'one-application-per-container',
    'kvm-for-systems',
    'snapshots-vs-layers',
    'vm-any-kernel',
    'clark-2005-live-migration-downtime',
    'docker-density',
  ],
  messages: { machine: 'information' },
  *check(written, { of }) {
    const context = of(written);
    const signs = signsOf(context);
    if (signs.length < enoughSigns || signs.every(({ kind }) => ofHost.has(kind)) || !isOrdinary(context)) return;
    yield {
      message: 'machine',
      values: { service: written.name, signs: signs.map(({ name }) => `\`${name}\``) },
      at: written.nameAt,
      related: signs.map(({ kind, at }) => ({ message: kind, at })),
    };
  },
});

/** Whether it is a container like any other: on the host's kernel, of a known image, and of no kind that is told of elsewhere. */
function isOrdinary(context: ServiceContext): boolean {
  const { service, sandboxed, reference, kinds } = context;
  if (sandboxed !== false || runtimeFamilyOf(service) === 'sysbox' || reference === undefined) return false;
  const files = [service.file, service.nameAt.file, ...(service.build?.image ? [service.build.image.file] : [])];
  if (isDevelopmentImage(reference.path) || files.some(isDevelopmentFile)) return false;
  return !kinds.some((kind) => told.has(kind)) && !watchesHost(context);
}

/** One sign of each kind. */
function signsOf(context: ServiceContext): readonly MachineSign<InnerSign | OuterSign>[] {
  const { service, reference, published, start } = context;
  if (reference === undefined) return [];
  const image = service.build?.image;
  const base = image?.stages.at(-1);
  const imageAt: Place | undefined = base && image ? { file: image.file, span: base.image.span } : service.image?.at;
  const found = new Map<InnerSign | OuterSign, MachineSign<InnerSign | OuterSign>>();
  for (const sign of [...innerSigns({ start, reference, imageAt, published, image }), ...outerSigns(context)]) {
    if (sign.kind === 'idle' && !isForAttaching(context)) continue;
    if (!found.has(sign.kind)) found.set(sign.kind, sign);
  }
  if (found.has('ssh') && [reference.path, service.name].some(isReachedBySsh)) found.delete('ssh');
  // An engine inside takes privileged mode: the two are one sign.
  if (found.has('engine')) found.delete('rights');
  return [...found.values()];
}

/** Whether a terminal and its input stay open, as for somebody who comes in. */
function isForAttaching({ service }: ServiceContext): boolean {
  return ['tty', 'stdin_open'].every((key) => valueOf(service.flag(key)?.value) === true);
}
