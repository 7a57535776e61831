import { namesSecret } from '../../secret-names';
import { defineTopic } from '../../topic';
import type { Described } from '../../topic';
import type text from './arg.text';

function kindOf({ value, parts: { name, scope } }: Described) {
  if (name === undefined) return undefined;
  if (namesSecret(name)) return 'secret';
  if (/^(?:http|https|ftp|all)_proxy$/i.test(name)) return 'proxy';
  if (scope === 'global') return 'global';
  if (!/^(?:TARGET|BUILD)(?:PLATFORM|OS|ARCH|VARIANT)$/.test(name)) return undefined;
  return value === undefined ? 'platform' : 'fixed-platform';
}

export default defineTopic<typeof text>({
  constructs: ['ARG'],
  claims: [
    'dockerfile-args-in-history',
    'dockerfile-secret-mounts',
    'buildkit-names-that-hold-secrets',
    'dockerfile-arguments-before-from',
    'dockerfile-target-platform-arguments',
    'buildkit-default-hides-platform',
    'dockerfile-proxy-arguments',
  ],
  counterparts: {},
  variant: kindOf,
  silent: (described) => described.parts.name !== undefined && kindOf(described) === undefined,
});
