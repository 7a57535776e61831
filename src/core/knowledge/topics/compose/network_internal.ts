import { parseBoolean } from '../../../text/values';
import { defineTopic } from '../../topic';
import type text from './network_internal.text';

export default defineTopic<typeof text>({
  constructs: ['networks.*.internal'],
  claims: [
    'docker-weaker-isolation',
    'compose-internal-network',
    'docker-internal-keeps-host',
    'docker-gateway-modes',
    'nist-group-by-sensitivity',
  ],
  counterparts: {},
  variant: ({ value }) => (parseBoolean(value) === true ? 'on' : undefined),
  silent: ({ value }) => parseBoolean(value) === false,
});
