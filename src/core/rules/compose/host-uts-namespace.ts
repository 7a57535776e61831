import { valueOf } from '../../model/certain';
import { removeWritten } from '../../workspace/compose/edit';
import { defineRule } from '../rule';
import { offer } from './support/fixes';
import { inReadingOrder } from './support/later';
import { isOnHostKernel } from './support/namespaces';
import type text from './host-uts-namespace.text';

export default defineRule<typeof text>({
  id: 'compose/host-uts-namespace',
  on: 'service',
  since: '0.2.0',
  audience: 'everyone',
  claims: [
    'docker-uts-host',
    'docker-namespaces-cgroups',
    'linux-capabilities-divide-root',
    'docker-namespace-modes',
    'cis-docker-host-namespaces',
    'kvm-strong-isolation',
  ],
  messages: { host: 'information', renaming: 'information', name: 'error', invalid: 'error' },
  *check(written, { settings, of }) {
    const context = of(written);
    const { service } = context;
    const uts = service.text('uts');
    const mode = uts === undefined ? undefined : valueOf(uts.value);
    // The key does not exist for Swarm.
    if (uts === undefined || mode === undefined || mode === '' || settings.engine === 'swarm') return;
    const remove = removeWritten(uts);
    if (mode !== 'host') {
      if (settings.engine !== 'podman-rootless')
        yield { message: 'invalid', values: { value: mode }, at: uts.at, fixes: offer('own', 'review', remove) };
      return;
    }
    if (!isOnHostKernel(context)) return;
    const values = { service: service.name };
    const named = ['hostname', 'domainname'].flatMap((key) => {
      const name = service.text(key);
      return name !== undefined && (valueOf(name.value) ?? '') !== '' ? [{ key, name }] : [];
    })[0];
    if (named) {
      const [earlier, later] = inReadingOrder(service, { at: uts.entry.origin }, { at: named.name.entry.origin });
      yield {
        message: 'name',
        values: { ...values, key: named.key },
        at: later.at,
        related: [{ message: 'other', at: earlier.at }],
        fixes: offer('own', 'safe', remove),
      };
      return;
    }
    const canRename = context.capabilities.has('SYS_ADMIN') === true && context.actsAsRoot === true && context.mapped === false;
    yield { message: canRename ? 'renaming' : 'host', values, at: uts.entry.origin, fixes: offer('own', 'review', remove) };
  },
});
