import { valueOf } from '../../model/certain';
import { defineRule } from '../rule';
import { isWithin } from './support/coverage';
import { storeOf } from './support/stores';
import type text from './database-on-desktop-bind.text';

export default defineRule<typeof text>({
  id: 'compose/database-on-desktop-bind',
  on: 'service',
  since: '0.2.0',
  audience: 'everyone',
  claims: ['docker-desktop-runs-a-vm', 'docker-desktop-shares-files', 'docker-volumes-keep-data'],
  messages: { shared: 'information' },
  *check(service, { of, settings }) {
    if (settings.engine !== 'docker-desktop') return;
    const store = storeOf(of(service));
    for (const { path, mount } of store?.mounted ?? []) {
      if (mount === undefined || valueOf(mount.type) !== 'bind' || valueOf(mount.readOnly) !== false) continue;
      if (!store?.directories.some((data) => isWithin(data, path))) continue;
      yield { message: 'shared', values: { service: service.name, source: valueOf(mount.source) ?? path }, at: mount.written.at };
    }
  },
});
