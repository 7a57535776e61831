import { defineTopic, type Described } from '../../topic';
import type text from './restart_policy.text';

type Variant = keyof typeof text.en.variants;

/** How Compose reads the number of attempts, which the engine takes with one condition only. */
function counted({ sibling, owns }: Described): Variant | undefined {
  const condition = sibling('condition');
  if (condition !== undefined) return condition === 'on-failure' ? 'attempts' : 'attempts-refused';
  return owns('deploy.restart_policy.condition') ? undefined : 'attempts-alone';
}

function variant(described: Described): Variant | undefined {
  const { path, value, sibling, owns } = described;
  if (path.endsWith('.delay') || path.endsWith('.window')) return 'unused';
  if (path.endsWith('.max_attempts')) return Number(value) > 0 ? counted(described) : undefined;
  if (!path.endsWith('.condition')) return owns('restart') ? 'overrides' : undefined;
  if (value !== 'none' && value !== 'any' && value !== 'on-failure') return undefined;
  return value !== 'on-failure' && Number(sibling('max_attempts')) > 0 ? 'attempts-refused' : value;
}

const policy = 'services.*.deploy.restart_policy';

export default defineTopic<typeof text>({
  constructs: [policy, `${policy}.condition`, `${policy}.max_attempts`, `${policy}.delay`, `${policy}.window`],
  claims: ['docker-for-microservices', 'compose-deploy-restart', 'docker-restart-policies', 'moby-retries-only-on-failure'],
  counterparts: {},
  variant,
});
