import { raisingIn } from '../../profile/context/privilege-raising';
import { forbidsNewPrivileges, lastOption } from '../../profile/context/options';
import { defineRule } from '../rule';
import type text from './nnp-breaks-setuid.text';

export default defineRule<typeof text>({
  id: 'dockerfile/nnp-breaks-setuid',
  on: 'image',
  since: '0.2.0',
  audience: 'everyone',
  claims: ['linux-no-new-privileges', 'sudo-refuses-no-new-privileges', 'pss-restricted'],
  messages: { started: 'warning', granted: 'warning' },
  *check(image, { of }) {
    for (const builder of image.builders) {
      const context = of(builder);
      const { option } = lastOption(context.service, 'no-new-privileges');
      if (option === undefined || forbidsNewPrivileges(context.service) !== true || context.privileged !== false) continue;
      const { identity } = context;
      if (identity.kind !== 'own') continue;
      for (const raising of raisingIn(context)) {
        if (raising.kind === 'engine' || raising.at.file !== image.file) continue;
        yield {
          message: raising.kind,
          values: { service: builder.name, user: `\`${identity.user}\``, program: raising.program },
          at: raising.at,
          related: [{ message: 'option', at: option.written.at }],
        };
      }
    }
  },
});
