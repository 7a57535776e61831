import type { ControlSocket } from '../../knowledge/host/sockets';
import { removeWritten } from '../../workspace/compose/edit';
import { defineRule } from '../rule';
import { handedSockets } from './support/control-sockets';
import { offer } from './support/fixes';
import type text from './runtime-socket-mounted.text';

/** Managers of containers, by the name they are known by. */
const containerManagers: Partial<Record<ControlSocket, string>> = { containerd: 'containerd', crio: 'CRI-O', podman: 'Podman' };

export default defineRule<typeof text>({
  id: 'compose/runtime-socket-mounted',
  on: 'service',
  since: '0.2.0',
  audience: 'everyone',
  steady: true,
  claims: [
    'cis-docker-containerd-socket',
    'podman-socket-runs-code',
    'libvirt-socket-is-unrestricted',
    'xenstore-socket-is-dom0',
    'systemd-serves-root-on-the-bus',
    'docker-socket-read-only-no-limit',
    'R1-host-data-into-container',
  ],
  messages: {
    containers: 'warning',
    user: 'warning',
    machines: 'warning',
    domains: 'warning',
    system: 'warning',
    bus: 'warning',
    busOfUser: 'information',
    session: 'information',
    kubelet: 'information',
  },
  *check(service, context) {
    const facts = context.of(service);
    for (const { socket, socketPath: path, at, written } of handedSockets(facts)) {
      const found = { at, fixes: written ? offer('remove', 'review', removeWritten(written)) : [] };
      const values = { service: service.name, path };
      const manager = containerManagers[socket];
      if (manager !== undefined) yield { message: 'containers', values: { ...values, manager }, ...found };
      else if (socket === 'user-podman') yield { message: 'user', values, ...found };
      else if (socket === 'libvirt') yield { message: 'machines', values, ...found };
      else if (socket === 'xenstore') yield { message: 'domains', values, ...found };
      else if (socket === 'systemd') yield { message: 'system', values, ...found };
      else if (socket === 'system-bus')
        // The bus knows its clients by their user: another one than root gets what the host's policy grants to anybody.
        yield { message: facts.identity.kind === 'own' || facts.mapped === true ? 'busOfUser' : 'bus', values, ...found };
      else if (socket === 'user-bus') yield { message: 'session', values, ...found };
      else if (socket === 'kubelet') yield { message: 'kubelet', values, ...found };
    }
  },
});
