import { passwordIn, secretIn, soundsSecret } from '../../secret-names';
import { variableRole } from '../../environment-variables';
import { defineTopic, type Described } from '../../topic';
import type text from './environment.text';

function kindOf({ value, parts: { name } }: Described) {
  if (name === undefined) return undefined;
  const hidden = /_FILE$/i.test(name) ? name.slice(0, -5) : undefined;
  if (hidden !== undefined && soundsSecret(hidden)) return value === '' ? undefined : 'file';
  if (soundsSecret(name)) {
    if (value === undefined) return 'passed';
    return value === '' || secretIn(name, value) === 'harmless' ? undefined : 'secret';
  }
  const role = variableRole(name, value);
  if (role === 'secret') return undefined;
  return role ?? (value !== undefined && passwordIn(value) !== undefined ? 'embedded' : undefined);
}

export default defineTopic<typeof text>({
  constructs: ['services.*.environment', 'services.*.environment.*'],
  claims: [
    'docker-environment-can-leak',
    'docker-inspect-prints-environment',
    'compose-secret-is-a-file',
    'image-takes-secrets-from-files',
    'image-names-gpus',
    'nvidia-driver-capabilities',
    'docker-gpu-uses-host-driver',
    'openj9-heap-share',
    'go-sees-cpu-limit',
    'docker-tcp-unverified-gives-root',
    'docker-socket-is-root',
    'docker-dind-certificates',
  ],
  counterparts: {},
  variant: kindOf,
  silent: (described) => described.parts.name !== undefined && kindOf(described) === undefined,
});
