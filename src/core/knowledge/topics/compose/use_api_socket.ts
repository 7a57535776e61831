import { defineTopic } from '../../topic';
import { parseBoolean } from '../../../text/values';
import type text from './use_api_socket.text';

export default defineTopic<typeof text>({
  constructs: ['services.*.use_api_socket'],
  claims: ['docker-shared-kernel', 'docker-socket-is-root', 'compose-api-socket', 'cis-docker-no-socket'],
  counterparts: { kvm: 'kvm-strong-isolation' },
  variant: ({ value }) => (parseBoolean(value) === true ? 'on' : undefined),
  silent: ({ value }) => parseBoolean(value) === false,
});
