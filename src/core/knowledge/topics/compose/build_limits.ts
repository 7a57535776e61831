import { defineTopic } from '../../topic';
import type text from './build_limits.text';

export default defineTopic<typeof text>({
  constructs: [
    'services.*.build.shm_size',
    'services.*.build.ulimits',
    'services.*.build.ulimits.*',
    'services.*.build.ulimits.*.soft',
    'services.*.build.ulimits.*.hard',
  ],
  claims: ['docker-no-limits-by-default', 'compose-build-shm-and-limits', 'docker-shm-default'],
  counterparts: {},
  variant({ path, value }) {
    if (!path.endsWith('.shm_size')) return 'limits';
    return /^[1-9]\d{0,5}$/.test(value ?? '') ? 'bytes' : 'shared-memory';
  },
});
