import { commandKind } from './support/command';
import { defineTopic, type Described } from '../../topic';
import type text from './command.text';

function kindOf(described: Described) {
  const kind = commandKind(described);
  return kind === 'empty' && described.owns('entrypoint') ? 'none' : kind;
}

export default defineTopic<typeof text>({
  constructs: ['services.*.command'],
  claims: [
    'one-application-per-container',
    'compose-command-without-shell',
    'engine-empty-command-is-none',
    'compose-entrypoint-clears-command',
    'docker-stop-grace-period',
    'systemd-inside-container',
    'kvm-for-systems',
  ],
  counterparts: {},
  variant: kindOf,
});
