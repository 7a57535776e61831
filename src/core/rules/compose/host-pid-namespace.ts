import { valueOf } from '../../model/certain';
import type { ServiceContext } from '../../profile/context/service';
import { removeWritten } from '../../workspace/compose/edit';
import { defineRule } from '../rule';
import { watchesHost } from './support/agents';
import { offer } from './support/fixes';
import { isOnHostKernel, peerOf, surelyRemaps, withExemption } from './support/namespaces';
import { imageNames, lastSecurityOption } from './support/service';
import type text from './host-pid-namespace.text';

const monitor = /(^|[/-])(htop|btop|top|ctop|glances|netdata|pyroscope|parca(-agent)?|beyla|coroot-node-agent)([/-]|$)/;

/** The capability that, beside the shared namespace, gives hold of another process or of the host's files; only root has it from the start. */
function grantOf({ capabilities, actsAsRoot }: ServiceContext): string | undefined {
  if (actsAsRoot === false) return undefined;
  return ['SYS_PTRACE', 'SYS_ADMIN', 'DAC_READ_SEARCH'].find((capability) => capabilities.has(capability) === true);
}

export default defineRule<typeof text>({
  id: 'compose/host-pid-namespace',
  on: 'service',
  since: '0.1.0',
  audience: 'everyone',
  claims: [
    'docker-pid-host-sees-host-processes',
    'docker-namespaces-cgroups',
    'docker-weaker-isolation',
    'docker-default-apparmor',
    'linux-file-handles-bypass-paths',
    'docker-userns-excludes-host-namespaces',
    'docker-desktop-runs-a-vm',
    'docker-namespace-modes',
    'pss-baseline',
  ],
  messages: {
    host: 'warning',
    takeover: 'warning',
    tracing: 'warning',
    files: 'warning',
    refused: 'error',
    agent: 'information',
    rootless: 'information',
    desktop: 'information',
    invalid: 'error',
  },
  *check(service, { settings, of }) {
    const context = of(service);
    const written = context.service.text('pid');
    const mode = written === undefined ? undefined : valueOf(written.value);
    if (written === undefined || mode === undefined || mode === '') return;
    const at = written.entry.origin;
    const fixes = offer('remove', 'review', withExemption(context.service, 'pid', removeWritten(written), settings));
    if (mode !== 'host') {
      const isKnown = peerOf(mode) !== undefined || settings.engine === 'podman-rootless';
      if (!isKnown) yield { message: 'invalid', values: { value: mode }, at: written.at, fixes };
      return;
    }
    if (!isOnHostKernel(context)) return;
    const values = { service: service.name };
    const grant = grantOf(context);
    if (surelyRemaps(context.service, settings) && context.mapped === true) yield { message: 'refused', values, at, fixes };
    else if (settings.engine === 'docker-desktop') yield { message: 'desktop', values, at, fixes };
    else if (context.mapped === true) yield { message: 'rootless', values, at, fixes };
    else if (context.kinds.includes('host-agent') || watchesHost(context) || imageNames(service, monitor))
      yield { message: 'agent', values, at, fixes };
    else if (context.privileged === true) yield { message: 'takeover', values: { ...values, grant: '`privileged`' }, at, fixes };
    else if (grant === 'DAC_READ_SEARCH') yield { message: 'files', values, at, fixes };
    else if (grant) {
      const isUnconfined = valueOf(lastSecurityOption(context.service, 'apparmor')?.value) === 'unconfined';
      yield { message: isUnconfined ? 'takeover' : 'tracing', values: { ...values, grant: `\`${grant}\`` }, at, fixes };
    } else yield { message: 'host', values, at, fixes };
  },
});
