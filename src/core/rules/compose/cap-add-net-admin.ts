import { valueOf } from '../../model/certain';
import { peerName } from '../../profile/service/kernel';
import { removeWritten } from '../../workspace/compose/edit';
import { defineRule } from '../rule';
import { capabilityLines, grantedLines, startsAsRoot } from './support/capabilities';
import { offer } from './support/fixes';
import { networkOwner } from './support/network';
import { imageNames } from './support/service';
import type text from './cap-add-net-admin.text';

/** Software whose work is the network itself: tunnels, routers, firewalls, DHCP, failover addresses. */
const networkSoftware =
  /(^|[/-])(openvpn|headscale|netbird|nebula|zerotier-one|dnsmasq|dhcpd?|kea|keepalived|haproxy-keepalived|fail2ban|crowdsec|cilium|calico|flannel|weave)([/-]|$)/;

export default defineRule<typeof text>({
  id: 'compose/cap-add-net-admin',
  on: 'service',
  since: '0.2.0',
  audience: 'everyone',
  serves: ['isolation'],
  claims: [
    'linux-net-admin-per-namespace',
    'docker-shared-kernel',
    'docker-host-network-no-isolation',
    'docker-default-capabilities',
    'docker-low-ports-need-no-capability',
    'pss-baseline',
    'kvm-own-virtual-hardware',
  ],
  messages: { host: 'warning', own: 'information', expected: 'information', peer: 'information', raw: 'hint' },
  *check(service, { of }) {
    const context = of(service);
    const granted = grantedLines(context);
    if (granted.length === 0) return;
    // Behind a kernel of its own, or a stand-in, the packet filter is that one's.
    if (context.sandboxed !== false || context.mapped === undefined || !startsAsRoot(context)) return;
    const owner = networkOwner(context.service);
    const dropped = capabilityLines(context, 'cap_drop').find(({ name }) => name === 'ALL' || name === 'NET_RAW');
    for (const { name, written } of granted) {
      const values = { service: service.name };
      const at = written.at;
      // Where users are mapped, Docker does not open echo requests to everyone.
      if (name === 'NET_RAW' && dropped !== undefined && owner === 'own' && !context.mapped)
        yield { message: 'raw', values, at, fixes: offer('raw', 'review', removeWritten(written)) };
      if (name !== 'NET_ADMIN' || owner === undefined) continue;
      const peer = peerName(valueOf(service.text('network_mode')?.value) ?? '');
      if (owner === 'host' && !context.mapped) yield { message: 'host', values, at };
      else if (peer !== undefined) yield { message: 'peer', values: { ...values, peer }, at };
      else if (context.kind === 'network-appliance' || imageNames(service, networkSoftware)) yield { message: 'expected', values, at };
      else yield { message: 'own', values, at };
    }
  },
});
