import { valueOf } from '../../model/certain';
import { imageIdentityOf } from '../../profile/context/identity';
import { programName } from '../../model/shell/commands';
import type { ServiceContext } from '../../profile/context/service';
import { removeWritten } from '../../workspace/compose/edit';
import { defineRule } from '../rule';
import { offer } from './support/fixes';
import type text from './root-overrides-image-user.text';

/** Programs that give files to another user, which only root may. */
const givesAway: ReadonlySet<string> = new Set(['chown', 'chgrp', 'chmod', 'install', 'mkdir']);

/** A step that runs once to hand files over: it takes root for that and ends. */
function handsOver({ service, start }: ServiceContext): boolean {
  const policy = service.text('restart');
  const runsOnce = policy === undefined || valueOf(policy.value) === 'no' || /^on-failure/.test(valueOf(policy.value) ?? '');
  return runsOnce && start.commands.some(({ words }) => words[0] !== undefined && givesAway.has(programName(words[0].text)));
}

export default defineRule<typeof text>({
  id: 'compose/root-overrides-image-user',
  on: 'service',
  since: '0.2.0',
  audience: 'everyone',
  behindSandbox: true,
  claims: [
    'docker-userns-not-remapped-by-default',
    'docker-weaker-isolation',
    'docker-default-capabilities',
    'docker-capabilities-empty-for-non-root',
    'cis-docker-container-user',
  ],
  messages: { root: 'warning', step: 'information', mapped: 'information' },
  *check(service, context) {
    const of = context.of(service);
    const written = service.text('user');
    if (written === undefined || of.identity.kind !== 'root' || of.technology === 'windows-container') return;
    const chosen = imageIdentityOf(of.service, context.settings);
    if (chosen.kind !== 'own') return;
    const values = { service: service.name, user: chosen.user };
    const found = {
      at: written.at,
      related: chosen.at && service.build ? [{ message: 'chosen' as const, values: { user: chosen.user }, at: chosen.at }] : [],
      fixes: offer('remove', 'review', removeWritten(written)),
    };
    if (handsOver(of)) yield { message: 'step', values, at: found.at, related: found.related };
    else if (of.mapped === true) yield { message: 'mapped', values, ...found };
    else yield { message: 'root', values, ...found };
  },
});
