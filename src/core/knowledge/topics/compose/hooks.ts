import { defineTopic, type Described } from '../../topic';
import { parseBoolean } from '../../../text/values';
import type text from './hooks.text';

const hooks = ['post_start', 'pre_stop', 'pre_start'] as const;
const keys = ['command', 'user', 'privileged'] as const;

function kindOf({ path, value }: Described) {
  const hook = hooks.find((name) => path.startsWith(`services.*.${name}`));
  if (path.endsWith('.user')) return /^(?:0+|root)(?::|$)/.test(value ?? '') ? 'root' : undefined;
  if (path.endsWith('.privileged')) {
    if (parseBoolean(value) !== true) return undefined;
    return hook === 'pre_start' ? 'privileged-container' : 'privileged';
  }
  return hook === 'post_start' ? 'started' : hook === 'pre_stop' ? 'stopping' : 'before';
}

export default defineTopic<typeof text>({
  constructs: [
    'services.*.post_start',
    ...hooks.slice(1).map((hook) => `services.*.${hook}`),
    ...hooks.flatMap((hook) => keys.map((key) => `services.*.${hook}[].${key}`)),
  ],
  claims: [
    'docker-weaker-isolation',
    'compose-hooks-run-by-compose',
    'compose-hooks-may-be-privileged',
    'compose-pre-start-is-a-container',
    'docker-exec-privileged-keeps-filters',
    'docker-privileged-removes-filters',
  ],
  counterparts: {},
  variant: kindOf,
  silent: (described) => /\.(?:user|privileged)$/.test(described.path) && kindOf(described) === undefined,
});
