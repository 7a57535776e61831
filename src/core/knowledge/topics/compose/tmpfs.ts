import { defineTopic, type Described } from '../../topic';
import type text from './tmpfs.text';

type Variant = keyof typeof text.en.variants;

function variant({ value, owns }: Described): Variant | undefined {
  if (value === undefined || !value.startsWith('/')) return undefined;
  const colon = value.indexOf(':');
  const options = colon === -1 ? [] : value.slice(colon + 1).split(',');
  if (options.includes('exec')) return 'executable';
  if (options.some((option) => option.startsWith('size='))) return 'sized';
  return owns('mem_limit') || owns('deploy.resources.limits.memory') ? 'within-limit' : 'open';
}

export default defineTopic<typeof text>({
  constructs: ['services.*.tmpfs'],
  claims: ['snapshots-vs-layers', 'docker-tmpfs-in-memory', 'linux-tmpfs-half-of-memory', 'moby-tmpfs-options', 'linux-page-cache-counts'],
  counterparts: {},
  variant,
});
