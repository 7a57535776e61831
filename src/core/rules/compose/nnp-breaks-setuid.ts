import { raisingIn } from '../../profile/context/privilege-raising';
import { forbidsNewPrivileges } from '../../profile/context/options';
import { removeWritten } from '../../workspace/compose/edit';
import { defineRule } from '../rule';
import { offer } from './support/fixes';
import { lastSecurityOption } from './support/service';
import type text from './nnp-breaks-setuid.text';

export default defineRule<typeof text>({
  id: 'compose/nnp-breaks-setuid',
  on: 'service',
  since: '0.2.0',
  audience: 'everyone',
  claims: ['linux-no-new-privileges', 'sudo-refuses-no-new-privileges', 'docker-capabilities-empty-for-non-root', 'pss-restricted'],
  messages: { started: 'warning', granted: 'warning', engine: 'warning' },
  *check(service, { of }) {
    const context = of(service);
    const option = lastSecurityOption(context.service, 'no-new-privileges');
    if (option === undefined || forbidsNewPrivileges(context.service) !== true || context.privileged !== false) return;
    const [raising] = raisingIn(context);
    if (raising === undefined) return;
    const found = { at: option.written.at, fixes: offer('allow', 'review', removeWritten(option.written)) };
    const related = [{ message: 'needs' as const, at: raising.at }];
    const values = { service: service.name };
    if (raising.kind === 'engine') {
      yield { message: 'engine', values: { ...values, image: raising.image }, ...found, related };
      return;
    }
    const user = context.identity.kind === 'own' ? `\`${context.identity.user}\`` : '';
    yield { message: raising.kind, values: { ...values, user, program: raising.program }, ...found, related };
  },
});
