import { valueOf } from '../../model/certain';
import type { ServiceContext } from '../../profile/context/service';
import type { Place } from '../../workspace/effective';
import { defineRule } from '../rule';
import type text from './host-kernel-feature-demand.text';

type Demand = 'ebpf' | 'nfs' | 'switch' | 'balancer' | 'tunnel' | 'filesystem' | 'bypass';

/** Software that works through a part of the kernel that is there or not, by the last part of its image. */
const bySoftware: readonly (readonly [Demand, RegExp])[] = [
  ['ebpf', /^(cilium|falco|falco-no-driver|tetragon|pixie|inspektor-gadget|ig|bpftrace|beyla|parca-agent|kepler)$/],
  ['nfs', /^(nfs-server|nfs-server-alpine|nfs-ganesha-kernel)$/],
  ['switch', /^(openvswitch|openvswitch-vswitchd|ovs)$/],
  ['balancer', /^(ipvsadm|kube-router)$/],
  ['tunnel', /^(wireguard|wg-easy|openvpn|openvpn-server)$/],
  ['filesystem', /^(zfs|lustre|ceph-osd)$/],
  ['bypass', /^(vpp|dpdk|trex)$/],
];

/** What is mounted only by software that uses it. */
const byMount: readonly (readonly [Demand, RegExp])[] = [
  ['ebpf', /^\/sys\/(fs\/bpf|kernel\/(debug|tracing))(\/|$)/],
  ['bypass', /^\/dev\/hugepages(\/|$)/],
];

function demandOf({ service, hostMounts, reference }: ServiceContext): { readonly demand: Demand; readonly at: Place } | undefined {
  for (const { source, mount, at } of hostMounts) {
    const path = valueOf(source);
    const found = path === undefined ? undefined : byMount.find(([, places]) => places.test(path));
    if (found) return { demand: found[0], at: mount?.written.at ?? at };
  }
  const found = reference && bySoftware.find(([, names]) => names.test(reference.name));
  const at = service.image?.at ?? service.nameAt;
  return found && { demand: found[0], at };
}

/** Software whose subject is the host’s own kernel: another kernel would show it nothing. */
const agents: ReadonlySet<Demand> = new Set(['ebpf']);

export default defineRule<typeof text>({
  id: 'compose/host-kernel-feature-demand',
  on: 'service',
  since: '0.2.0',
  audience: 'everyone',
  serves: ['portability'],
  claims: ['docker-shared-kernel', 'vm-any-kernel', 'dockerfile-image-has-no-kernel', 'kvm-for-strong-isolation-needs'],
  messages: {
    agent: 'information',
    nfs: 'information',
    switch: 'information',
    balancer: 'information',
    filesystem: 'information',
    bypass: 'information',
    tunnel: 'hint',
  },
  *check(service, { of }) {
    const context = of(service);
    if (context.technology !== 'docker') return;
    const found = demandOf(context);
    if (found === undefined) return;
    const { demand, at } = found;
    const values = { service: service.name };
    if (agents.has(demand)) yield { message: 'agent', values, at };
    else if (demand !== 'ebpf') yield { message: demand, values, at };
  },
});
