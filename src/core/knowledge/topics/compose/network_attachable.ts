import { parseBoolean } from '../../../text/values';
import { defineTopic } from '../../topic';
import type text from './network_attachable.text';

export default defineTopic<typeof text>({
  constructs: ['networks.*.attachable'],
  claims: ['docker-attachable', 'docker-overlay-spans-hosts'],
  counterparts: {},
  variant({ value, owner, owns }) {
    if (parseBoolean(value) !== true) return undefined;
    if (owner('driver') === 'overlay') return 'on';
    return owns('driver') && owner('driver') === undefined ? undefined : 'moot';
  },
  silent: ({ value }) => parseBoolean(value) === false,
});
