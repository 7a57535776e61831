import { defineTopic, type Described } from '../../topic';
import { parseBoolean } from '../../../text/values';
import type text from './labels.text';

function kindOf({ value, parts: { name } }: Described) {
  if (name === 'traefik.enable') {
    const on = parseBoolean(value);
    return on === undefined ? undefined : on ? 'routed' : 'hidden';
  }
  if (name === undefined || !/^traefik\.(?:http|tcp|udp)\./.test(name)) return undefined;
  if (/\.loadbalancer\.server\.port$/.test(name)) return 'port';
  return /\.rule$/.test(name) ? 'rule' : undefined;
}

export default defineTopic<typeof text>({
  constructs: ['services.*.labels', 'services.*.labels.*'],
  claims: ['traefik-reads-labels', 'docker-socket-is-root'],
  counterparts: {},
  variant: kindOf,
  silent: (described) => kindOf(described) === undefined,
});
