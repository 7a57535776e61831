import { valueOf } from '../../model/certain';
import { removeWritten } from '../../workspace/compose/edit';
import { defineRule } from '../rule';
import { dockerSockets, isRootless, isSocketProxy } from './support/docker-socket';
import { offer } from './support/fixes';
import { behindProxy } from './support/socket-proxy';
import type text from './docker-socket-ro-myth.text';

export default defineRule<typeof text>({
  id: 'compose/docker-socket-ro-myth',
  on: 'service',
  since: '0.1.0',
  audience: 'everyone',
  steady: true,
  claims: ['docker-socket-read-only-no-limit', 'docker-socket-is-root', 'R1-host-data-into-container'],
  messages: { myth: 'warning' },
  *check(service, { settings }) {
    if (isSocketProxy(service) !== false || isRootless(settings.engine)) return;
    for (const handed of dockerSockets(service)) {
      const { socket, at, written, readOnly } = handed;
      if (valueOf(readOnly) !== true || socket === 'user-docker') continue;
      const fixes = written
        ? [...offer('proxy', 'review', behindProxy(service, handed)), ...offer('remove', 'review', removeWritten(written))]
        : [];
      yield { message: 'myth', values: { service: service.name }, at, fixes };
    }
  },
});
