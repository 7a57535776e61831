import { defineTopic } from '../../topic';
import type { Described } from '../../topic';
import type text from './expose.text';

function kindOf({ value }: Described) {
  const ports = value?.split(' ').map((port) => Number(port.replace(/\/\w+$/, ''))) ?? [];
  if (ports.some((port) => port === 2375 || port === 2376)) return 'engine';
  if (ports.includes(22)) return 'login';
  return ports.some((port) => port > 0 && port < 1024) ? 'low' : undefined;
}

export default defineTopic<typeof text>({
  constructs: ['EXPOSE'],
  claims: ['dockerfile-expose-publishes-nothing', 'docker-low-ports-open', 'docker-tcp-api-needs-tls', 'one-application-per-container'],
  counterparts: {},
  variant: kindOf,
});
