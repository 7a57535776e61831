import { defineTopic, type Described } from '../../topic';
import type text from './build_cache.text';

function kindOf({ path, value }: Described) {
  if (path.startsWith('services.*.build.cache_from')) return 'import';
  if (value === undefined) return undefined;
  const options = value.split(',').map((option) => option.trim());
  if (options.includes('type=inline')) return 'inline';
  return options.includes('mode=max') ? 'all' : 'export';
}

export default defineTopic<typeof text>({
  constructs: ['services.*.build.cache_from', 'services.*.build.cache_to'],
  claims: ['docker-layered-images', 'buildkit-external-cache', 'dockerfile-cache-from-first-change'],
  counterparts: {},
  variant: kindOf,
});
