import { valueOf } from '../../../model/certain';
import type { ServiceContext } from '../../../profile/context/service';
import { engineDefault } from '../../../profile/engine';
import { networkFacts } from '../../../profile/service/kernel';
import { runtimeFamilyOf } from '../../../profile/technology';
import { removeEntry, removeWritten, together, type FileEdits } from '../../../workspace/compose/edit';
import type { Settings } from '../../../settings';
import type { EffectiveEntry, Origin } from '../../../workspace/effective';
import type { Service } from '../../../workspace/workload';

/** Whose namespace `service:x` or `container:x` joins. */
export interface Peer {
  readonly by: 'service' | 'container';
  readonly name: string;
}

/** What a mode such as `service:x` joins; `undefined` for any other mode. */
export function peerOf(mode: string): Peer | undefined {
  const match = /^(service|container):(.*)$/.exec(mode);
  return match === null ? undefined : { by: match[1] === 'service' ? 'service' : 'container', name: match[2] ?? '' };
}

/** The host's network in a service: the line that asks for it, and how to take it out. */
export interface HostNetwork {
  readonly at: Origin;
  readonly remove: FileEdits;
}

/** The line that puts a service on the host's network: its mode, or a network that is the host's own. */
export function hostNetworkOf(service: Service): HostNetwork | undefined {
  const mode = service.text('network_mode');
  if (mode !== undefined && valueOf(mode.value) === 'host') return { at: mode.entry.origin, remove: removeEntry(mode.entry) };
  const networks = service.entry('networks')?.value;
  if (networks?.type === 'map') {
    const entry = [...networks.entries.values()].find(({ key }) => networkFacts(service, key).isHost);
    return entry && { at: entry.origin, remove: removeEntry(entry) };
  }
  const written = service.list('networks').find(({ value }) => networkFacts(service, valueOf(value) ?? '').isHost);
  return written && { at: written.at, remove: removeWritten(written) };
}

/** What Docker cuts the namespaces of this service out of: the host's kernel itself, and no stand-in for it. Where one stands between, another rule says what it makes of such a line. */
export function isOnHostKernel({ service, sandboxed }: ServiceContext): boolean {
  return sandboxed === false && runtimeFamilyOf(service) !== 'sysbox';
}

/** Whether the value of a key may be written by a service that this one extends and that was not read, or in a file that is merged with this one. */
export function mayBeSetElsewhere(service: Service): boolean {
  return service.project.assumed || service.entry('extends') !== undefined || service.project.top.entries.has('include');
}

/** More services than a project has; beyond that an entry counts as shared without a look, so that the time stays linear to the text. */
const mostServices = 500;

/** Whether other services read the entry's value as well, by `extends` or through an anchor, so that changing it changes them. */
export function isShared(service: Service, { key, source, origin }: EffectiveEntry): boolean {
  if (origin.via.some((detour) => detour === 'extends' || detour === 'anchor' || detour === 'merge-key')) return true;
  if (service.project.services.size > mostServices) return true;
  return [...service.project.services.values()].some(
    (other) => other.name !== service.name && other.entry(key)?.source?.entry === source?.entry,
  );
}

/** What an engine that remaps users refuses to a service unless `userns_mode: host` exempts it. */
export type ExemptedBy = 'privileged' | 'network' | 'pid';

/** Where a service asks for what needs the exemption, in the order of their weight. */
export function exemptions(service: Service): readonly { readonly by: ExemptedBy; readonly line: string; readonly at: Origin }[] {
  const privileged = service.flag('privileged');
  const network = hostNetworkOf(service);
  const pid = service.text('pid');
  return [
    ...(privileged && valueOf(privileged.value) !== false
      ? [{ by: 'privileged', line: 'privileged: true', at: privileged.entry.origin } as const]
      : []),
    ...(network ? [{ by: 'network', line: 'network_mode: host', at: network.at } as const] : []),
    ...(pid && valueOf(pid.value) === 'host' ? [{ by: 'pid', line: 'pid: host', at: pid.entry.origin } as const] : []),
  ];
}

/** Whether the engine surely remaps users, by the settings or by its own configuration. */
export function surelyRemaps(service: Service, { engine }: Settings): boolean {
  return engine === 'docker-userns' || valueOf(engineDefault(service, 'userns-remap')?.value) !== undefined;
}

/** The removal of what an exemption from the engine's mapping of users was for, together with the exemption where nothing else needs it. */
export function withExemption(service: Service, by: ExemptedBy, remove: FileEdits, settings: Settings): FileEdits {
  const exemption = service.text('userns_mode');
  const isNeeded = !surelyRemaps(service, settings) || exemptions(service).some((other) => other.by !== by);
  return exemption === undefined || isNeeded ? remove : together(remove, removeWritten(exemption));
}
