import { defineTopic } from '../../topic';
import type text from './add-unpack.text';

export default defineTopic<typeof text>({
  constructs: ['ADD --unpack'],
  claims: ['dockerfile-add-unpacks', 'dockerfile-add-fetches', 'docker-no-new-privileges-off-by-default'],
  counterparts: {},
  variant: ({ value }) => (value === 'false' ? 'off' : value === 'true' ? 'on' : undefined),
});
