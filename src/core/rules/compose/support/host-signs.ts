import { deviceClass } from '../../../knowledge/host/devices';
import { normaliseHostPath } from '../../../knowledge/host/paths';
import { supervisedPrograms, systemPorts } from '../../../knowledge/whole-systems';
import { valueOf } from '../../../model/certain';
import type { ServiceContext } from '../../../profile/context/service';
import { networkFacts } from '../../../profile/service/kernel';
import type { InnerSign, MachineSign } from '../../support/machine-signs';
import { manyDaemons } from '../../support/machine-steps';
import { grantedLines } from './capabilities';
import { hostNetworkOf } from './namespaces';
import { leadsTo, publishedPorts } from './published';

/** The kinds of signs that a service itself gives, beside those inside its container. */
export type OuterSign = 'rights' | 'lan' | 'devices' | 'namespace';

type Sign = MachineSign<InnerSign | OuterSign>;

/** What a service's own lines say of a machine: what it is given of the host, and how it is reached. */
export function outerSigns(context: ServiceContext): readonly Sign[] {
  return [
    ...portSigns(context),
    supervisedSign(context),
    rightsSign(context),
    modulesSign(context),
    lanSign(context),
    devicesSign(context),
    namespaceSign(context),
  ].flatMap((sign) => sign ?? []);
}

function portSigns({ service }: ServiceContext): readonly Sign[] {
  return publishedPorts(service).flatMap((port) => {
    const found = port.protocol === 'tcp' ? systemPorts.find(([number]) => leadsTo(port, number)) : undefined;
    if (found === undefined) return [];
    const [number, kind] = found;
    return kind === 'engine' ? [] : [{ kind, name: `${number}/tcp`, at: port.written.at }];
  });
}

/** Several sections of supervisord's configuration in a config that stands in the file. */
function supervisedSign({ service }: ServiceContext): Sign | undefined {
  for (const { source, written } of service.configs) {
    const content = service.project.definition('configs', valueOf(source) ?? '')?.text('content');
    if (new Set(supervisedPrograms(valueOf(content?.value) ?? '')).size >= manyDaemons)
      return { kind: 'daemons', name: 'supervisord', at: written.at };
  }
  return undefined;
}

function rightsSign(context: ServiceContext): Sign | undefined {
  const flag = context.service.flag('privileged');
  if (context.privileged === true && flag) return { kind: 'rights', name: 'privileged: true', at: flag.entry.origin };
  // Loading modules is a demand on the kernel, and told as one.
  const line = grantedLines(context).find(({ name, tier }) => (tier === 'C0' || tier === 'C1') && name !== 'SYS_MODULE');
  return line && { kind: 'rights', name: line.text, at: line.written.at };
}

/** Kernel modules within reach: the right to load them, or their folder. */
function modulesSign(context: ServiceContext): Sign | undefined {
  const line = grantedLines(context).find(({ name }) => name === 'SYS_MODULE');
  if (line) return { kind: 'kernel', name: line.text, at: line.written.at };
  const tree = context.hostMounts.find(({ source }) => /^(?:\/usr)?\/lib\/modules(?:\/|$)/.test(normaliseHostPath(valueOf(source) ?? '')));
  return tree && { kind: 'kernel', name: valueOf(tree.source) ?? '', at: tree.at };
}

/** An address or a hardware address of its own on a network whose containers are neighbours of the host. */
function lanSign({ service }: ServiceContext): Sign | undefined {
  for (const { network, entry } of service.networks) {
    const name = valueOf(network);
    const { value } = entry ?? {};
    if (name === undefined || value?.type !== 'map') continue;
    const { driver } = networkFacts(service, name);
    const address = ['ipv4_address', 'ipv6_address', 'mac_address'].map((key) => value.entries.get(key)).find((found) => found?.value);
    if (address && (driver === 'macvlan' || driver === 'ipvlan')) return { kind: 'lan', name: driver, at: address.origin };
  }
  return undefined;
}

/** All of `/dev`, or what a virtual machine is given as hardware: disks, memory, devices passed through. */
function devicesSign({ service, hostMounts }: ServiceContext): Sign | undefined {
  const paths = [
    ...service.devices.map(({ source, written }) => ({ path: valueOf(source), at: written.at })),
    ...hostMounts.map(({ source, at }) => ({ path: valueOf(source), at })),
  ];
  const found = paths.find(
    ({ path }) =>
      path !== undefined && (normaliseHostPath(path) === '/dev' || ['block', 'memory', 'vfio'].includes(deviceClass(path) ?? '')),
  );
  return found?.path === undefined ? undefined : { kind: 'devices', name: found.path, at: found.at };
}

/** A namespace of the host; that of cgroups is left out, since it is what an init asks for. */
function namespaceSign({ service }: ServiceContext): Sign | undefined {
  const network = hostNetworkOf(service);
  if (network) return { kind: 'namespace', name: service.text('network_mode') ? 'network_mode: host' : 'networks: host', at: network.at };
  for (const key of ['pid', 'ipc', 'uts']) {
    const written = service.text(key);
    if (written && valueOf(written.value) === 'host') return { kind: 'namespace', name: `${key}: host`, at: written.entry.origin };
  }
  return undefined;
}
