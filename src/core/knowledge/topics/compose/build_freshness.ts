import { defineTopic } from '../../topic';
import { parseBoolean } from '../../../text/values';
import type text from './build_freshness.text';

export default defineTopic<typeof text>({
  constructs: ['services.*.build.pull', 'services.*.build.no_cache', 'services.*.build.no_cache_filter'],
  claims: ['docker-consistent-environment', 'compose-build-freshness', 'dockerfile-cache-from-first-change'],
  counterparts: {},
  variant({ path, value }) {
    if (path.startsWith('services.*.build.no_cache_filter')) return 'stages';
    if (parseBoolean(value) !== true) return undefined;
    return path.endsWith('.pull') ? 'pull' : 'steps';
  },
  silent: ({ value }) => parseBoolean(value) === false,
});
