import { valueOf } from '../../model/certain';
import { isRemapped } from '../../profile/context/service';
import { removeWritten } from '../../workspace/compose/edit';
import { defineRule } from '../rule';
import { offer } from './support/fixes';
import { surelyRemaps } from './support/namespaces';
import { effectiveValue } from './support/security-options';
import { lastSecurityOption } from './support/service';
import type text from './writable-cgroups.text';

export default defineRule<typeof text>({
  id: 'compose/writable-cgroups',
  on: 'service',
  since: '0.2.0',
  audience: 'everyone',
  claims: [
    'docker-writable-cgroups',
    'docker-writable-cgroups-not-with-mapped-users',
    'docker-cgroup-namespace-private-on-v2',
    'kvm-strong-isolation',
  ],
  messages: { host: 'warning', delegated: 'information', remapped: 'error', rootless: 'error' },
  *check(service, { of, settings }) {
    const context = of(service);
    const option = lastSecurityOption(context.service, 'writable-cgroups');
    if (option?.value === undefined) return;
    const value = effectiveValue(option);
    const values = { service: service.name };
    const at = option.written.at;
    if (value !== undefined && surelyRemaps(context.service, settings) && isRemapped(context.service) === true) {
      yield { message: 'remapped', values, at, fixes: offer('remove', 'safe', removeWritten(option.written)) };
      return;
    }
    if (value !== 'true') return;
    if (settings.engine === 'docker-rootless') {
      yield { message: 'rootless', values, at, fixes: offer('remove', 'safe', removeWritten(option.written)) };
      return;
    }
    if (context.privileged !== false) return;
    const cgroup = context.service.text('cgroup');
    const related = cgroup ? [{ message: 'namespace' as const, at: cgroup.entry.origin }] : [];
    const fixes = offer('readonly', 'review', removeWritten(option.written));
    if (valueOf(cgroup?.value) === 'host') yield { message: 'host', values, at, related, fixes };
    else yield { message: 'delegated', values, at };
  },
});
