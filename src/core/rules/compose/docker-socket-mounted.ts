import { valueOf } from '../../model/certain';
import { removeWritten } from '../../workspace/compose/edit';
import { defineRule } from '../rule';
import { dockerSockets, isRootless, isSocketProxy } from './support/docker-socket';
import { offer } from './support/fixes';
import { socketFixes } from './support/socket-proxy';
import type text from './docker-socket-mounted.text';

export default defineRule<typeof text>({
  id: 'compose/docker-socket-mounted',
  on: 'service',
  since: '0.1.0',
  audience: 'everyone',
  steady: true,
  claims: ['docker-socket-is-root', 'R1-host-data-into-container', 'cis-docker-no-socket', 'docker-group-is-root'],
  messages: {
    socket: 'warning',
    folder: 'warning',
    user: 'warning',
    credentials: 'warning',
    userCredentials: 'warning',
    proxy: 'information',
  },
  *check(service, { settings, of }) {
    const values = { service: service.name };
    const rootless = isRootless(settings.engine);
    const api = service.flag('use_api_socket');
    if (api && valueOf(api.value) === true) {
      yield {
        message: rootless ? 'userCredentials' : 'credentials',
        values,
        at: api.entry.origin,
        fixes: offer('remove', 'review', removeWritten(api)),
      };
    }
    for (const handed of dockerSockets(of(service))) {
      const { socket, at, path, folder, readOnly } = handed;
      const proxy = isSocketProxy(service);
      const ofUser = rootless || socket === 'user-docker';
      // Read-only has a rule of its own, which a filtering proxy is exempt from.
      if (valueOf(readOnly) === true && proxy !== true && !ofUser) continue;
      const fixes = socketFixes(service, handed);
      if (proxy) yield { message: 'proxy', values, at };
      else if (ofUser) yield { message: 'user', values, at, fixes: fixes.slice(-1) };
      else if (folder) yield { message: 'folder', values: { ...values, path }, at, fixes };
      else yield { message: 'socket', values, at, fixes };
    }
  },
});
