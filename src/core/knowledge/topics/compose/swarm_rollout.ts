import { defineTopic, type Described } from '../../topic';
import type text from './swarm_rollout.text';

type Variant = keyof typeof text.en.variants;

function variant({ path, value }: Described): Variant | undefined {
  if (path.endsWith('.endpoint_mode')) return value === 'vip' || value === 'dnsrr' ? value : undefined;
  if (path.endsWith('.order')) return value === 'start-first' || value === 'stop-first' ? value : undefined;
  return path.includes('.rollback_config') ? 'rollback' : 'update';
}

const deploy = 'services.*.deploy';

export default defineTopic<typeof text>({
  constructs: [
    `${deploy}.update_config`,
    `${deploy}.rollback_config`,
    `${deploy}.endpoint_mode`,
    `${deploy}.update_config.order`,
    `${deploy}.rollback_config.order`,
  ],
  claims: ['docker-for-applications', 'swarm-updates', 'swarm-endpoint-modes', 'compose-swarm-keys-ignored'],
  counterparts: {},
  variant,
});
