import { defineTopic, type Described } from '../../topic';
import { parseBoolean } from '../../../text/values';
import type text from './healthcheck.text';

function kindOf({ path, value, parts }: Described) {
  if (path.endsWith('.disable')) return parseBoolean(value) === true ? 'none' : undefined;
  if (value === undefined || value === '') return undefined;
  if (parts.form !== 'json') return value === 'NONE' ? 'misspelt-none' : 'shell';
  switch (/^\["([^"]*)"/.exec(value)?.[1]) {
    case 'NONE':
      return 'none';
    case 'CMD-SHELL':
      return 'shell';
    case 'CMD':
      return 'program';
    default:
      return undefined;
  }
}

export default defineTopic<typeof text>({
  constructs: ['services.*.healthcheck', 'services.*.healthcheck.test', 'services.*.healthcheck.disable'],
  claims: ['dockerfile-healthcheck-executes-inside', 'compose-health-forms', 'compose-healthy-needs-check', 'container-no-extra-cost'],
  counterparts: {},
  variant: kindOf,
  silent: ({ path, value }) => path.endsWith('.disable') && parseBoolean(value) === false,
});
