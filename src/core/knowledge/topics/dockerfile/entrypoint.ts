import { startKind } from './support/start';
import { defineTopic } from '../../topic';
import type text from './entrypoint.text';

export default defineTopic<typeof text>({
  constructs: ['ENTRYPOINT'],
  claims: ['one-application-per-container', 'dockerfile-shell-form-hides-signals', 'docker-stop-grace-period', 'docker-init-reaps'],
  counterparts: { kvm: 'kvm-for-systems' },
  variant: startKind,
});
