import { startKind } from './support/start';
import { defineTopic } from '../../topic';
import type text from './cmd.text';

export default defineTopic<typeof text>({
  constructs: ['CMD'],
  claims: ['dockerfile-shell-form-hides-signals', 'docker-stop-grace-period', 'compose-entrypoint-clears-command'],
  counterparts: {},
  variant: startKind,
});
