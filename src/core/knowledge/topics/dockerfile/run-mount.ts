import { defineTopic } from '../../topic';
import type { Described } from '../../topic';
import type text from './run-mount.text';

function kindOf({ parts }: Described) {
  switch (parts.type ?? 'bind') {
    case 'bind':
      if (isOn(parts.rw) || isOn(parts.readwrite)) return 'bind-writable';
      return parts.from === undefined ? 'bind' : 'bind-from';
    case 'cache':
      return cacheKind(parts);
    case 'tmpfs':
      return parts.size === undefined ? 'tmpfs' : 'tmpfs-sized';
    case 'secret':
      return `secret${parts.env === undefined ? '' : '-variable'}${isOn(parts.required) ? '-required' : ''}` as const;
    case 'ssh':
      return isOn(parts.required) ? 'ssh-required' : 'ssh';
    default:
      return undefined;
  }
}

function cacheKind({ ro, readonly, sharing }: Described['parts']) {
  if (isOn(ro) || isOn(readonly)) return 'cache-read-only';
  return sharing === 'locked' ? 'cache-locked' : sharing === 'private' ? 'cache-private' : 'cache';
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
    'dockerfile-required-mounts',
    'dockerfile-ssh-mounts',
    'dockerfile-args-in-history',
    'R1-host-data-into-container',
  ],
  counterparts: {},
  variant: kindOf,
});
