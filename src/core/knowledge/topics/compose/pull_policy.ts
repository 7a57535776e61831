import { defineTopic } from '../../topic';
import type text from './pull_policy.text';

export default defineTopic<typeof text>({
  constructs: ['services.*.pull_policy', 'services.*.pull_refresh_after'],
  claims: ['docker-consistent-environment', 'compose-pull-policies', 'dockerfile-pin-by-digest', 'compose-pulls-before-building'],
  counterparts: {},
  variant({ path, value }) {
    if (path.endsWith('.pull_refresh_after')) return 'timed';
    switch (value) {
      case 'always':
      case 'never':
      case 'build':
        return value;
      case 'missing':
      case 'if_not_present':
        return 'missing';
      default:
        return /^(?:daily|weekly|refresh|every_.+)$/.test(value ?? '') ? 'timed' : undefined;
    }
  },
});
