import { signalMeaning } from '../../signals';
import { defineTopic } from '../../topic';
import type text from './stop-signal.text';

export default defineTopic<typeof text>({
  constructs: ['STOPSIGNAL'],
  claims: ['dockerfile-stop-signal', 'docker-stop-grace-period', 'image-stop-signals', 'systemd-inside-container'],
  counterparts: {},
  variant: ({ value }) => (value === undefined || value === '' ? undefined : signalMeaning(value)),
});
