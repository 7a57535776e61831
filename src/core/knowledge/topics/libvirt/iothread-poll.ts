import { defineTopic } from '../../topic';
import type text from './iothread-poll.text';

export default defineTopic<typeof text>({
  constructs: [
    'domain/iothreadids/iothread/poll',
    'domain/iothreadids/iothread/poll@max',
    'domain/iothreadids/iothread/poll@grow',
    'domain/iothreadids/iothread/poll@shrink',
  ],
  claims: ['libvirt-iothread-polling'],
  counterparts: {},
  variant({ path, sibling }) {
    if (path.endsWith('@grow') || path.endsWith('@shrink')) return 'steps';
    const max = sibling('max');
    if (max === undefined) return undefined;
    return Number(max) === 0 ? 'never' : 'some';
  },
});
