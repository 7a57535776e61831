import { replaceText } from '../../model/libvirt/edits';
import { defineRule } from '../rule';
import { fix } from './support/fixes';
import { hasBit, launchPolicyOf, withBitFlipped } from './support/launch-policy';
import { atContent } from './support/places';
import type text from './sev-debug-allowed.text';

/** SEV forbids debugging with this bit, SEV-SNP allows it with that one. */
const forbidden = 0;
const allowed = 19;

export default defineRule<typeof text>({
  id: 'libvirt/sev-debug-allowed',
  on: 'domain',
  since: '0.3.0',
  audience: 'everyone',
  serves: ['isolation'],
  claims: ['libvirt-sev-policy-bits', 'libvirt-confidential-guests'],
  messages: { sev: 'warning', snp: 'warning' },
  *check(domain) {
    const { file, model } = domain;
    const policy = launchPolicyOf(domain);
    if (policy === undefined) return;
    const isSnp = policy.type === 'sev-snp';
    const bit = isSnp ? allowed : forbidden;
    if (hasBit(policy, bit) !== isSnp) return;
    const next = withBitFlipped(policy, bit);
    yield {
      message: isSnp ? 'snp' : 'sev',
      values: { policy: policy.text },
      at: atContent(file, policy.element),
      fixes: fix(domain, { title: 'forbid', safety: 'review', values: { policy: next } }, replaceText(model, policy.element, next)),
    };
  },
});
