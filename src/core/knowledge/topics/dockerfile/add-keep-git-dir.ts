import { defineTopic } from '../../topic';
import type text from './add-keep-git-dir.text';

export default defineTopic<typeof text>({
  constructs: ['ADD --keep-git-dir'],
  claims: ['dockerfile-add-git', 'image-layer-hides-what-it-deletes'],
  counterparts: {},
  variant: () => undefined,
  silent: ({ value }) => value === 'false',
});
