import type { WorkloadKind } from '../../knowledge/images';
import type { AdminSurface } from '../../knowledge/service-ports';
import { defineRule } from '../rule';
import { offer } from './support/fixes';
import { isOnEveryAddress, onLoopback, publishedPorts } from './support/published';
import { adminPort } from './support/surfaces';
import type text from './published-admin-surface.text';

/** What is there to show a screen. */
const screens: ReadonlySet<WorkloadKind> = new Set(['browser', 'desktop', 'vm-in-container', 'windows']);

/** The name of what is administered, where a message has room for it. */
const names: Readonly<Partial<Record<AdminSurface, string>>> = { rdp: 'RDP', vnc: 'VNC', kubernetes: 'Kubernetes', libvirt: 'libvirt' };

export default defineRule<typeof text>({
  id: 'compose/published-admin-surface',
  on: 'service',
  since: '0.2.0',
  audience: 'everyone',
  claims: [
    'docker-published-on-all-interfaces',
    'one-application-per-container',
    'docker-published-ports-before-host-firewall',
    'docker-tcp-api-needs-tls',
    'cis-docker-no-sshd',
    'cis-docker-bind-interface',
  ],
  messages: {
    ssh: 'warning',
    remote: 'warning',
    control: 'warning',
    management: 'warning',
    console: 'information',
    screen: 'information',
    engine: 'information',
  },
  *check(written, { settings, of }) {
    const context = of(written);
    const { service, kinds, reference } = context;
    for (const port of publishedPorts(service)) {
      const admin = adminPort(port, context);
      if (admin === undefined || !isOnEveryAddress(service, port)) continue;
      const { surface } = admin;
      const values = { service: service.name, port: admin.port };
      const found = { at: port.written.at, fixes: offer('loopback', 'review', onLoopback(port, settings)) };
      const named = { ...values, protocol: names[surface] ?? '' };
      if (surface === 'ssh') yield { message: 'ssh', values, ...found };
      else if (surface === 'engine') yield { message: 'engine', values, ...found };
      else if (surface === 'kubernetes' || surface === 'libvirt') yield { message: 'control', values: named, ...found };
      else if (surface === 'rdp' || surface === 'vnc')
        yield { message: kinds.some((kind) => screens.has(kind)) ? 'screen' : 'remote', values: named, ...found };
      else yield { message: surface, values: { ...values, image: reference?.name ?? '' }, ...found };
    }
  },
});
