import { defineTopic } from '../../topic';
import { parseBoolean } from '../../../text/values';
import type text from './tty.text';

export default defineTopic<typeof text>({
  constructs: ['services.*.tty', 'services.*.stdin_open'],
  claims: ['one-application-per-container', 'docker-tty-and-stdin', 'kvm-for-systems'],
  counterparts: {},
  variant({ path, sibling }) {
    const other = path === 'services.*.tty' ? 'stdin_open' : 'tty';
    if (parseBoolean(sibling(other)) === true) return 'both';
    return path === 'services.*.tty' ? 'terminal' : 'input';
  },
  silent: ({ value }) => parseBoolean(value) !== true,
});
