import { defineTopic, type Described } from '../../topic';
import { parseBoolean } from '../../../text/values';
import type text from './build_entitlements.text';

function kindOf({ path, value }: Described) {
  if (path === 'services.*.build.privileged') return parseBoolean(value) === true ? 'privileged' : undefined;
  switch (value) {
    case 'security.insecure':
      return 'insecure';
    case 'network.host':
      return 'network';
    default:
      return value === 'device' || value?.startsWith('device=') ? 'device' : undefined;
  }
}

export default defineTopic<typeof text>({
  constructs: ['services.*.build.entitlements', 'services.*.build.privileged'],
  claims: [
    'kvm-strong-isolation',
    'compose-build-entitlements',
    'buildkit-insecure-entitlement',
    'dockerfile-run-network',
    'dockerfile-run-device',
  ],
  counterparts: { kvm: 'kvm-strong-isolation' },
  variant: kindOf,
  silent: ({ path, value }) => path === 'services.*.build.privileged' && parseBoolean(value) === false,
});
