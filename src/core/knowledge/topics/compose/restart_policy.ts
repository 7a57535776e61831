import { defineTopic, type Described } from '../../topic';
import type text from './restart_policy.text';

type Variant = keyof typeof text.en.variants;

function variant({ path, value, owns }: Described): Variant | undefined {
  if (path.endsWith('.delay') || path.endsWith('.window')) return 'unused';
  if (path.endsWith('.max_attempts')) return 'attempts';
  if (!path.endsWith('.condition')) return owns('restart') ? 'overrides' : undefined;
  return value === 'none' || value === 'any' || value === 'on-failure' ? value : undefined;
}

const policy = 'services.*.deploy.restart_policy';

export default defineTopic<typeof text>({
  constructs: [policy, `${policy}.condition`, `${policy}.max_attempts`, `${policy}.delay`, `${policy}.window`],
  claims: ['docker-for-microservices', 'compose-deploy-restart', 'docker-restart-policies'],
  counterparts: {},
  variant,
});
