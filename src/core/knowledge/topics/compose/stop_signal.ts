import { signalMeaning } from '../../signals';
import { defineTopic } from '../../topic';
import type text from './stop_signal.text';

export default defineTopic<typeof text>({
  constructs: ['services.*.stop_signal'],
  claims: ['docker-stop-grace-period', 'dockerfile-stop-signal', 'image-stop-signals', 'systemd-inside-container'],
  counterparts: {},
  variant: ({ value }) => (value === undefined || value === '' ? undefined : signalMeaning(value)),
});
