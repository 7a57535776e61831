import { variableRole } from '../../environment-variables';
import { defineTopic } from '../../topic';
import type { Described } from '../../topic';
import type text from './env.text';

function kindOf({ value, parts: { name } }: Described) {
  return name === undefined ? undefined : variableRole(name, value);
}

export default defineTopic<typeof text>({
  constructs: ['ENV'],
  claims: [
    'dockerfile-env-persists',
    'buildkit-names-that-hold-secrets',
    'image-names-gpus',
    'nvidia-driver-capabilities',
    'docker-gpu-uses-host-driver',
    'docker-no-limits-by-default',
    'openj9-heap-share',
    'dockerfile-secret-mounts',
    'docker-tcp-unverified-gives-root',
    'docker-dind-certificates',
  ],
  counterparts: {},
  variant: kindOf,
  silent: (described) => described.parts.name !== undefined && kindOf(described) === undefined,
});
