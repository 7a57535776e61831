import { valueOf } from '../../model/certain';
import { removeWritten } from '../../workspace/compose/edit';
import { defineRule } from '../rule';
import { dockerSocketMounts, isSocketProxy } from './support/docker-socket';
import { offer } from './support/fixes';
import { behindProxy } from './support/socket-proxy';
import type text from './docker-socket-mounted.text';

export default defineRule<typeof text>({
  id: 'compose/docker-socket-mounted',
  on: 'service',
  since: '0.1.0',
  audience: 'everyone',
  steady: true,
  claims: ['docker-socket-is-root', 'R1-host-data-into-container', 'cis-docker-no-socket', 'docker-group-is-root'],
  messages: { socket: 'warning', folder: 'warning', user: 'warning', credentials: 'warning', proxy: 'information' },
  *check(service) {
    const values = { service: service.name };
    const api = service.flag('use_api_socket');
    if (api && valueOf(api.value) === true) {
      yield { message: 'credentials', values, at: api.entry.origin, fixes: offer('remove', 'review', removeWritten(api)) };
    }
    for (const { at, written, owner, path, folder, readOnly } of dockerSocketMounts(service)) {
      const proxy = isSocketProxy(service);
      // Read-only has a rule of its own, which a filtering proxy is exempt from.
      if (valueOf(readOnly) === true && proxy !== true && owner === 'root') continue;
      const fixes = written
        ? [...offer('proxy', 'review', behindProxy(service, written)), ...offer('remove', 'review', removeWritten(written))]
        : [];
      if (proxy) yield { message: 'proxy', values, at };
      else if (owner === 'user') yield { message: 'user', values, at, fixes: fixes.slice(-1) };
      else if (folder) yield { message: 'folder', values: { ...values, path }, at, fixes };
      else yield { message: 'socket', values, at, fixes };
    }
  },
});
