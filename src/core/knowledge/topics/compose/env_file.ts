import { defineTopic, type Described } from '../../topic';
import { parseBoolean } from '../../../text/values';
import type text from './env_file.text';

function kindOf({ path, value }: Described) {
  if (path.endsWith('.required')) return parseBoolean(value) === false ? 'optional' : undefined;
  return path.endsWith('.format') && value === 'raw' ? 'raw' : undefined;
}

export default defineTopic<typeof text>({
  constructs: ['services.*.env_file', 'services.*.env_file[].path', 'services.*.env_file[].required', 'services.*.env_file[].format'],
  claims: ['docker-environment-can-leak', 'docker-inspect-prints-environment', 'compose-env-file-order'],
  counterparts: {},
  variant: kindOf,
  silent: (described) => /\.(?:required|format)$/.test(described.path) && kindOf(described) === undefined,
});
