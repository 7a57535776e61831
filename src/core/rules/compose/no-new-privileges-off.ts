import { valueOf } from '../../model/certain';
import { raisingIn } from '../../profile/context/privilege-raising';
import { removeWritten, replacePart } from '../../workspace/compose/edit';
import { defineRule } from '../rule';
import { offer } from './support/fixes';
import { effectiveValue, replacesAnother } from './support/security-options';
import { lastSecurityOption } from './support/service';
import type text from './no-new-privileges-off.text';

export default defineRule<typeof text>({
  id: 'compose/no-new-privileges-off',
  on: 'service',
  since: '0.2.0',
  audience: 'everyone',
  behindSandbox: true,
  claims: ['docker-no-new-privileges-off-by-default', 'linux-no-new-privileges', 'pss-restricted'],
  messages: { off: 'warning', root: 'information', needed: 'information' },
  *check(service, { of }) {
    const context = of(service);
    const option = lastSecurityOption(context.service, 'no-new-privileges');
    if (option === undefined || effectiveValue(option) !== 'false' || context.privileged !== false) return;
    // That it takes back what stands before it is said by the rule about that.
    if (replacesAnother(context.service, option)) return;
    const text = valueOf(option.written.value) ?? '';
    const values = { service: service.name };
    const at = option.written.at;
    const [raising] = raisingIn(context);
    if (raising) {
      yield { message: 'needed', values, at, related: [{ message: 'raising', at: raising.at }] };
      return;
    }
    const fixes = [
      ...offer('on', 'review', replacePart(option.written, option.name.length + 1, text.length, 'true')),
      ...offer('default', 'review', removeWritten(option.written)),
    ];
    yield { message: context.identity.kind === 'root' ? 'root' : 'off', values, at, fixes };
  },
});
