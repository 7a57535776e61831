import { defineTopic } from '../../topic';
import type text from './build.text';

export default defineTopic<typeof text>({
  constructs: ['services.*.build', 'services.*.build.context'],
  claims: [
    'dockerfile-builds-environment',
    'docker-consistent-environment',
    'dockerfile-run-uses-builder-kernel',
    'dockerfile-last-stage-ships',
  ],
  counterparts: {},
  variant({ value }) {
    if (value === undefined || value === '') return undefined;
    if (!/^(?:https?:\/\/|git:\/\/|ssh:\/\/|git@|github\.com\/)/.test(value)) return 'local';
    return /#[0-9a-f]{40}(?::|$)/i.test(value) ? 'commit' : 'remote';
  },
});
