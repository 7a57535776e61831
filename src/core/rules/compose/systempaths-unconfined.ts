import { nestedEngine } from '../../knowledge/privilege-raising';
import { valueOf } from '../../model/certain';
import { removeWritten } from '../../workspace/compose/edit';
import { defineRule } from '../rule';
import { offer } from './support/fixes';
import { separatorOf } from './support/security-options';
import type text from './systempaths-unconfined.text';

export default defineRule<typeof text>({
  id: 'compose/systempaths-unconfined',
  on: 'service',
  since: '0.2.0',
  audience: 'everyone',
  behindSandbox: true,
  claims: ['docker-masked-paths', 'docker-shared-kernel', 'kata-kernel-per-container', 'docker-weaker-isolation'],
  messages: { unmasked: 'warning', mapped: 'information', documented: 'information', user: 'information' },
  *check(service, { of }) {
    const context = of(service);
    // Compose takes this option in one spelling only; privileged mode unmasks by itself.
    const option = context.service.securityOptions.find(
      (candidate) => candidate.name === 'systempaths' && valueOf(candidate.value) === 'unconfined' && separatorOf(candidate) === '=',
    );
    if (option === undefined || context.privileged !== false) return;
    const { identity, mapped, reference } = context;
    const found = {
      values: { service: service.name },
      at: option.written.at,
      fixes: offer('remove', 'review', removeWritten(option.written)),
    };
    if (reference !== undefined && nestedEngine(reference) !== undefined && identity.kind !== 'root')
      yield { message: 'documented', ...found };
    else if (identity.kind === 'own') yield { message: 'user', ...found, values: { ...found.values, user: `\`${identity.user}\`` } };
    else if (mapped === true) yield { message: 'mapped', ...found };
    else yield { message: 'unmasked', ...found };
  },
});
