import { isCdiName } from '../../knowledge/host/devices';
import { isClosedByGvisor, isLeftOutByKata } from '../../knowledge/host/sandbox-devices';
import { valueOf } from '../../model/certain';
import type { ServiceContext } from '../../profile/context/service';
import { runtimeFamilyOf } from '../../profile/technology';
import { removeEntry, removeWritten, type FileEdits } from '../../workspace/compose/edit';
import type { EffectiveEntry, Place } from '../../workspace/effective';
import type { Service } from '../../workspace/workload';
import { defineRule } from '../rule';
import { handedSockets } from './support/control-sockets';
import { offer } from './support/fixes';
import { inReadingOrder } from './support/later';
import { hostNetworkOf, peerOf } from './support/namespaces';
import type text from './sandbox-runtime-conflict.text';

/** What stands between a service and the host's kernel. */
type Sandbox = 'gvisor' | 'kata' | 'sysbox' | 'hyperv';

function sandboxOf({ service, technology }: ServiceContext): Sandbox | undefined {
  if (technology === 'gvisor' || technology === 'kata') return technology;
  if (runtimeFamilyOf(service) === 'sysbox') return 'sysbox';
  const isolation = service.text('isolation');
  return valueOf(isolation?.value)?.toLowerCase() === 'hyperv' || runtimeFamilyOf(service) === 'hyperv' ? 'hyperv' : undefined;
}

/** A line that asks for what the sandbox keeps away. */
interface Conflict {
  readonly message:
    | 'kataNetwork'
    | 'kataPeer'
    | 'kataDevice'
    | 'gvisorNetwork'
    | 'gvisorPeer'
    | 'gvisorDevice'
    | 'processes'
    | 'memory'
    | 'sysbox'
    | 'hyperv';
  /** The line as it is written, or the device. */
  readonly subject: string;
  readonly at: Place;
  readonly remove: FileEdits;
}

function* conflicts(service: Service, sandbox: Sandbox): Generator<Conflict> {
  yield* networkConflicts(service, sandbox);
  if (sandbox !== 'hyperv') yield* namespaceConflicts(service, sandbox);
  yield* userConflicts(service, sandbox);
  yield* deviceConflicts(service, sandbox);
}

function* networkConflicts(service: Service, sandbox: Sandbox): Generator<Conflict> {
  const host = hostNetworkOf(service);
  if (host && sandbox !== 'hyperv') {
    const message = sandbox === 'kata' ? 'kataNetwork' : sandbox === 'gvisor' ? 'gvisorNetwork' : 'sysbox';
    yield { message, subject: 'network_mode: host', at: host.at, remove: host.remove };
  }
  const mode = service.text('network_mode');
  const value = mode && valueOf(mode.value);
  if (mode === undefined || value === undefined || peerOf(value) === undefined) return;
  if (sandbox === 'kata' || sandbox === 'gvisor') {
    yield { message: `${sandbox}Peer`, subject: `network_mode: ${value}`, at: mode.entry.origin, remove: removeEntry(mode.entry) };
  }
}

function* namespaceConflicts(service: Service, sandbox: Sandbox): Generator<Conflict> {
  for (const key of ['pid', 'ipc'] as const) {
    const written = service.text(key);
    const mode = written && valueOf(written.value);
    if (written === undefined || mode === undefined || (mode !== 'host' && peerOf(mode) === undefined)) continue;
    const found = { subject: `${key}: ${mode}`, at: written.entry.origin, remove: removeEntry(written.entry) };
    if (sandbox === 'sysbox') {
      if (key === 'pid' && mode === 'host') yield { message: 'sysbox', ...found };
    } else if (key === 'pid') yield { message: 'processes', ...found };
    // What gVisor shows of the host's `/dev/shm` are files; only Kata's guest has none of it.
    else if (sandbox === 'kata') yield { message: 'memory', ...found };
  }
}

function* userConflicts(service: Service, sandbox: Sandbox): Generator<Conflict> {
  const userns = service.text('userns_mode');
  if (sandbox === 'sysbox' && userns && valueOf(userns.value) === 'host')
    yield { message: 'sysbox', subject: 'userns_mode: host', at: userns.entry.origin, remove: removeEntry(userns.entry) };
}

function* deviceConflicts(service: Service, sandbox: Sandbox): Generator<Conflict> {
  for (const { source, written } of service.devices) {
    const path = valueOf(source);
    if (path === undefined || isCdiName(path)) continue;
    const found = { subject: path, at: written.at, remove: removeWritten(written) };
    if (sandbox === 'hyperv') yield { message: 'hyperv', ...found };
    else if (sandbox === 'kata' && isLeftOutByKata(path)) yield { message: 'kataDevice', ...found };
    else if (sandbox === 'gvisor' && isClosedByGvisor(path)) yield { message: 'gvisorDevice', ...found };
  }
}

/** A runtime by a name that says nothing, unless it is that of a shim or a path, which need no registration. */
function unknownRuntime(service: Service): string | undefined {
  const name = valueOf(service.text('runtime')?.value);
  return name === undefined || runtimeFamilyOf(service) !== undefined || /^io\.containerd\.|\//.test(name) ? undefined : name;
}

/** The keys whose removal leaves the service with less than its image is likely to need. */
const hardware: ReadonlySet<Conflict['message']> = new Set(['kataDevice', 'gvisorDevice']);

export default defineRule<typeof text>({
  id: 'compose/sandbox-runtime-conflict',
  on: 'service',
  since: '0.2.0',
  audience: 'everyone',
  claims: [
    'docker-shared-kernel',
    'kata-no-host-namespaces',
    'gvisor-takes-over-the-interfaces',
    'gvisor-no-host-objects-by-default',
    'kata-no-shared-processes',
    'kata-kernel-per-container',
    'kata-passes-disks-and-vfio-only',
    'sysbox-no-host-namespaces',
    'hyperv-isolation-takes-no-devices',
    'docker-runtime-choice',
    'kvm-own-virtual-hardware',
  ],
  messages: {
    kataNetwork: 'error',
    kataPeer: 'error',
    processes: 'error',
    memory: 'error',
    sysbox: 'error',
    hyperv: 'error',
    gvisorNetwork: 'warning',
    gvisorPeer: 'warning',
    gvisorDevice: 'warning',
    gvisorSocket: 'warning',
    kataDevice: 'warning',
    unregistered: 'hint',
  },
  *check(written, { of }) {
    const context = of(written);
    const { service } = context;
    const runtime = service.text('runtime');
    const unknown = unknownRuntime(service);
    if (runtime && unknown !== undefined) yield { message: 'unregistered', values: { runtime: unknown }, at: runtime.at };
    const sandbox = sandboxOf(context);
    const chosen: EffectiveEntry | undefined = runtime?.entry ?? service.text('isolation')?.entry;
    if (sandbox === undefined || chosen === undefined) return;
    const asked = { at: chosen.origin };
    const values = { service: service.name };
    for (const { message, subject, at, remove } of conflicts(service, sandbox)) {
      const [earlier, later] = inReadingOrder(service, asked, { at });
      const line = { line: subject };
      yield {
        message,
        values: { ...values, ...line },
        at: later.at,
        related: [{ message: later.at === at ? 'sandbox' : 'line', at: earlier.at }],
        fixes: [
          ...offer('remove', 'review', remove).map((fix) => ({ ...fix, values: line })),
          ...(hardware.has(message) ? offer('runtime', 'review', removeEntry(chosen)) : []),
        ],
      };
    }
    if (sandbox !== 'gvisor') return;
    for (const { path, socketPath, at: place, written: entry } of handedSockets(context)) {
      const [earlier, later] = inReadingOrder<{ at: Place }>(service, asked, { at: place });
      yield {
        message: 'gvisorSocket',
        values: { ...values, line: socketPath },
        at: later.at,
        related: [{ message: later.at === place ? 'sandbox' : 'line', at: earlier.at }],
        fixes: entry ? offer('remove', 'review', removeWritten(entry)).map((fix) => ({ ...fix, values: { line: path } })) : [],
      };
    }
  },
});
