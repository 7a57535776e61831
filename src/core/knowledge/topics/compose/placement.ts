import { defineTopic, type Described } from '../../topic';
import type text from './placement.text';

type Variant = keyof typeof text.en.variants;

function variant({ path, value }: Described): Variant | undefined {
  if (path.includes('.preferences')) return 'spread';
  if (path.endsWith('max_replicas_per_node')) return 'per-node';
  if (!path.includes('.constraints') || value === undefined) return undefined;
  if (/^node\.role\s*==\s*manager$/.test(value)) return 'managers';
  if (/^node\.(?:hostname|id|ip)\b/.test(value)) return 'one-node';
  return 'constraint';
}

const placement = 'services.*.deploy.placement';

export default defineTopic<typeof text>({
  constructs: [
    placement,
    `${placement}.constraints`,
    `${placement}.preferences`,
    `${placement}.preferences[].spread`,
    `${placement}.max_replicas_per_node`,
  ],
  claims: ['docker-ecosystem', 'nist-group-by-sensitivity', 'swarm-placement', 'compose-swarm-keys-ignored'],
  counterparts: { kvm: 'complementary' },
  compared: ['constraint'],
  variant,
});
