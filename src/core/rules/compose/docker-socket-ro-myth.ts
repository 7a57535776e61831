import { valueOf } from '../../model/certain';
import { defineRule } from '../rule';
import { dockerSockets, isRootless, isSocketProxy } from './support/docker-socket';
import { socketFixes } from './support/socket-proxy';
import type text from './docker-socket-ro-myth.text';

export default defineRule<typeof text>({
  id: 'compose/docker-socket-ro-myth',
  on: 'service',
  since: '0.1.0',
  audience: 'everyone',
  steady: true,
  claims: ['docker-socket-read-only-no-limit', 'docker-socket-is-root', 'R1-host-data-into-container'],
  messages: { myth: 'warning', folder: 'warning' },
  *check(service, { settings, of }) {
    const sockets = dockerSockets(of(service));
    if (sockets.length === 0 || isSocketProxy(service) !== false || isRootless(settings.engine)) return;
    for (const handed of sockets) {
      const { socket, at, path, folder, readOnly } = handed;
      if (valueOf(readOnly) !== true || socket === 'user-docker') continue;
      const found = { at, fixes: socketFixes(service, handed) };
      if (folder) yield { message: 'folder', values: { service: service.name, path }, ...found };
      else yield { message: 'myth', values: { service: service.name }, ...found };
    }
  },
});
