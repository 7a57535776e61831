import { capabilityName } from '../../knowledge/capabilities';
import { valueOf } from '../../model/certain';
import { isPrivileged } from '../../profile/service-options';
import { removeWritten } from '../../workspace/compose/edit';
import type { Service } from '../../workspace/workload';
import { defineRule } from '../rule';
import { offer } from './support/fixes';
import { imageNames, kindOf } from './support/service';
import type text from './host-pid-namespace.text';

const monitor = /(^|[/-])(htop|btop|glances|netdata)([/-]|$)/;

/** What, beside the shared namespace, gives hold of another process. */
function takeoverGrant(service: Service): string | undefined {
  if (isPrivileged(service) === true) return '`privileged`';
  const added = service.list('cap_add').map(({ value }) => capabilityName(valueOf(value) ?? ''));
  const grant = ['SYS_PTRACE', 'DAC_READ_SEARCH', 'ALL'].find((capability) => added.includes(capability));
  return grant && `\`${grant}\``;
}

export default defineRule<typeof text>({
  id: 'compose/host-pid-namespace',
  on: 'service',
  since: '0.1.0',
  audience: 'everyone',
  behindSandbox: true,
  claims: ['docker-pid-host-sees-host-processes', 'docker-namespaces-cgroups', 'docker-weaker-isolation'],
  messages: { host: 'warning', takeover: 'warning', agent: 'information' },
  *check(service) {
    const written = service.text('pid');
    if (written === undefined || valueOf(written.value) !== 'host') return;
    const at = written.entry.origin;
    const grant = takeoverGrant(service);
    const values = { service: service.name };
    const fixes = offer('remove', 'review', removeWritten(written));
    if (kindOf(service) === 'host-agent' || imageNames(service, monitor)) yield { message: 'agent', values, at, fixes };
    else if (grant) yield { message: 'takeover', values: { ...values, grant }, at, fixes };
    else yield { message: 'host', values, at, fixes };
  },
});
