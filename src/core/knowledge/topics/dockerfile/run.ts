import { defineTopic } from '../../topic';
import type text from './run.text';

export default defineTopic<typeof text>({
  constructs: ['RUN'],
  claims: [
    'dockerfile-builds-environment',
    'dockerfile-run-uses-builder-kernel',
    'dockerfile-cache-from-first-change',
    'dockerfile-heredocs',
    'docker-shared-kernel',
  ],
  counterparts: {},
  variant: ({ value, parts }) => {
    if (value === undefined) return undefined;
    if (parts.heredoc !== undefined) return parts.interpreter === undefined && /^<<\S+$/.test(value) ? 'heredoc' : 'heredoc-program';
    return parts.form === 'json' ? 'exec' : 'shell';
  },
});
