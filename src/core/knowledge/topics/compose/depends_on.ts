import { defineTopic, type Described } from '../../topic';
import { parseBoolean } from '../../../text/values';
import type text from './depends_on.text';

const conditions = { service_started: 'started', service_healthy: 'healthy', service_completed_successfully: 'completed' } as const;

function kindOf({ path, value }: Described) {
  if (path.endsWith('.restart')) return parseBoolean(value) === true ? 'restart' : undefined;
  if (path.endsWith('.required')) return parseBoolean(value) === false ? 'optional' : undefined;
  if (path.endsWith('.condition')) return conditions[value as keyof typeof conditions];
  return path === 'services.*.depends_on[]' ? 'started' : undefined;
}

export default defineTopic<typeof text>({
  constructs: [
    'services.*.depends_on',
    'services.*.depends_on[]',
    'services.*.depends_on.*.condition',
    'services.*.depends_on.*.restart',
    'services.*.depends_on.*.required',
  ],
  claims: ['docker-for-microservices', 'compose-dependency-conditions', 'compose-healthy-needs-check'],
  counterparts: {},
  variant: kindOf,
  silent: (described) => /\.(?:restart|required)$/.test(described.path) && kindOf(described) === undefined,
});
