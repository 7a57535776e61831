import { valueOf } from '../../model/certain';
import { removeWritten } from '../../workspace/compose/edit';
import { defineRule } from '../rule';
import { offer } from './support/fixes';
import { exemptions, isOnHostKernel, surelyRemaps } from './support/namespaces';
import type text from './host-user-namespace.text';

export default defineRule<typeof text>({
  id: 'compose/host-user-namespace',
  on: 'service',
  since: '0.2.0',
  audience: 'everyone',
  claims: [
    'docker-userns-host',
    'docker-userns-excludes-host-namespaces',
    'docker-weaker-isolation',
    'docker-userns-not-remapped-by-default',
    'docker-namespace-modes',
    'cis-docker-host-namespaces',
  ],
  messages: { host: 'information', lifts: 'warning', needed: 'information', podman: 'warning' },
  *check(written, { settings, of }) {
    const context = of(written);
    const { service } = context;
    const userns = service.text('userns_mode');
    const mode = userns === undefined ? undefined : valueOf(userns.value);
    if (userns === undefined || mode === undefined || mode === '' || settings.engine === 'podman-rootless') return;
    const values = { service: service.name };
    const at = userns.entry.origin;
    const fixes = offer('remove', 'review', removeWritten(userns));
    if (mode !== 'host') {
      yield { message: 'podman', values: { value: mode }, at: userns.at, fixes };
      return;
    }
    if (!isOnHostKernel(context)) return;
    const needed = exemptions(service)[0];
    if (!surelyRemaps(service, settings)) yield { message: 'host', values, at, fixes };
    else if (needed)
      yield { message: 'needed', values: { ...values, line: needed.line }, at, related: [{ message: 'because', at: needed.at }] };
    else yield { message: 'lifts', values, at, fixes };
  },
});
