import { defineTopic } from '../../topic';
import type text from './extends.text';

export default defineTopic<typeof text>({
  constructs: ['services.*.extends', 'services.*.extends.service', 'services.*.extends.file'],
  claims: ['compose-extends-merges-all', 'compose-merge-appends'],
  counterparts: {},
  variant: ({ path, owns }) => (path === 'services.*.extends.file' || owns('extends.file') ? 'file' : 'service'),
});
