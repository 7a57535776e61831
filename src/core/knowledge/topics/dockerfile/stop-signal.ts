import { defineTopic } from '../../topic';
import type text from './stop-signal.text';

export default defineTopic<typeof text>({
  constructs: ['STOPSIGNAL'],
  claims: ['dockerfile-stop-signal', 'docker-stop-grace-period'],
  counterparts: {},
  variant: ({ value }) => {
    const signal = value?.toUpperCase().replace(/^SIG/, '');
    if (signal === undefined) return undefined;
    if (signal === 'KILL' || signal === '9') return 'kill';
    if (signal === 'RTMIN+3' || signal === '37') return 'system';
    return signal === 'TERM' || signal === '15' ? 'default' : 'other';
  },
});
