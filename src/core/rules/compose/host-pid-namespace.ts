import { capabilityName } from '../../knowledge/capabilities';
import { valueOf } from '../../model/certain';
import { identityOf } from '../../profile/identity';
import { isPrivileged } from '../../profile/service-options';
import { removeWritten } from '../../workspace/compose/edit';
import type { Settings } from '../../settings';
import type { Service } from '../../workspace/workload';
import { defineRule } from '../rule';
import { offer } from './support/fixes';
import { imageNames, kindOf, lastSecurityOption } from './support/service';
import type text from './host-pid-namespace.text';

const monitor = /(^|[/-])(htop|btop|glances|netdata)([/-]|$)/;

/** The capability that, beside the shared namespace, gives hold of another process or of the host's files. */
function grantOf(service: Service, settings: Settings): string | undefined {
  // Docker gives added capabilities to root alone.
  if (identityOf(service, settings).kind === 'own') return undefined;
  const added = service.list('cap_add').map(({ value }) => capabilityName(valueOf(value) ?? ''));
  return ['ALL', 'SYS_PTRACE', 'DAC_READ_SEARCH'].find((capability) => added.includes(capability));
}

export default defineRule<typeof text>({
  id: 'compose/host-pid-namespace',
  on: 'service',
  since: '0.1.0',
  audience: 'everyone',
  behindSandbox: true,
  claims: [
    'docker-pid-host-sees-host-processes',
    'docker-namespaces-cgroups',
    'docker-weaker-isolation',
    'docker-default-apparmor',
    'linux-file-handles-bypass-paths',
  ],
  messages: { host: 'warning', takeover: 'warning', tracing: 'warning', files: 'warning', agent: 'information' },
  *check(service, { settings }) {
    const written = service.text('pid');
    if (written === undefined || valueOf(written.value) !== 'host') return;
    const at = written.entry.origin;
    const grant = grantOf(service, settings);
    const appArmor = lastSecurityOption(service, 'apparmor');
    const values = { service: service.name };
    const fixes = offer('remove', 'review', removeWritten(written));
    if (kindOf(service) === 'host-agent' || imageNames(service, monitor)) yield { message: 'agent', values, at, fixes };
    else if (isPrivileged(service) === true) yield { message: 'takeover', values: { ...values, grant: '`privileged`' }, at, fixes };
    else if (grant === 'DAC_READ_SEARCH') yield { message: 'files', values, at, fixes };
    else if (grant) {
      const message = valueOf(appArmor?.value) === 'unconfined' ? 'takeover' : 'tracing';
      yield { message, values: { ...values, grant: `\`${grant}\`` }, at, fixes };
    } else yield { message: 'host', values, at, fixes };
  },
});
