import { commandKind } from './support/command';
import { defineTopic } from '../../topic';
import type text from './entrypoint.text';

export default defineTopic<typeof text>({
  constructs: ['services.*.entrypoint'],
  claims: [
    'one-application-per-container',
    'compose-entrypoint-clears-command',
    'engine-empty-entrypoint',
    'compose-command-without-shell',
    'docker-stop-grace-period',
    'systemd-inside-container',
    'docker-init-reaps',
  ],
  counterparts: { kvm: 'kvm-for-systems' },
  variant: commandKind,
});
