import { defineTopic, type Described } from '../../topic';
import { parseBoolean } from '../../../text/values';
import type text from './develop.text';

function kindOf({ path, value }: Described) {
  if (path.endsWith('.exec.privileged')) return parseBoolean(value) === true ? 'privileged' : undefined;
  if (path.endsWith('.exec.user')) return /^(?:0+|root)(?::|$)/.test(value ?? '') ? 'root' : undefined;
  switch (value) {
    case 'sync':
    case 'rebuild':
    case 'restart':
      return value;
    case 'sync+restart':
      return 'sync-restart';
    case 'sync+exec':
      return 'sync-exec';
    default:
      return undefined;
  }
}

export default defineTopic<typeof text>({
  constructs: [
    'services.*.develop',
    'services.*.develop.watch',
    'services.*.develop.watch[].action',
    'services.*.develop.watch[].exec.user',
    'services.*.develop.watch[].exec.privileged',
  ],
  claims: [
    'docker-consistent-environment',
    'compose-watch-actions',
    'compose-hooks-may-be-privileged',
    'docker-exec-privileged-keeps-filters',
  ],
  counterparts: {},
  variant: kindOf,
  silent: (described) => /\.exec\.(?:user|privileged)$/.test(described.path) && kindOf(described) === undefined,
});
