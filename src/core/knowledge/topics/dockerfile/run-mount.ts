import { defineTopic } from '../../topic';
import type { Described } from '../../topic';
import type text from './run-mount.text';

function kindOf({ parts }: Described) {
  switch (parts.type ?? 'bind') {
    case 'bind':
      return isOn(parts.rw) || isOn(parts.readwrite) ? 'bind-writable' : 'bind';
    case 'cache':
      return parts.sharing === 'locked' ? 'cache-locked' : parts.sharing === 'private' ? 'cache-private' : 'cache';
    case 'tmpfs':
      return 'tmpfs';
    case 'secret':
      return parts.env === undefined ? 'secret' : 'secret-variable';
    case 'ssh':
      return 'ssh';
    default:
      return undefined;
  }
}

/** An option without a value is on. */
function isOn(option: string | undefined): boolean {
  return option !== undefined && option !== 'false';
}

export default defineTopic<typeof text>({
  constructs: ['RUN --mount'],
  claims: [
    'dockerfile-secret-mounts',
    'dockerfile-cache-mounts',
    'dockerfile-bind-mounts-in-build',
    'dockerfile-args-in-history',
    'R1-host-data-into-container',
  ],
  counterparts: {},
  variant: kindOf,
});
