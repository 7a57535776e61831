import { replaceText } from '../../model/libvirt/edits';
import { defineRule } from '../rule';
import { fix } from './support/fixes';
import { hasBit, launchPolicyOf, withBitFlipped } from './support/launch-policy';
import { atContent } from './support/places';
import type text from './sev-no-es.text';

/** The bit with which a policy demands SEV-ES. */
const encryptedState = 2;

export default defineRule<typeof text>({
  id: 'libvirt/sev-no-es',
  on: 'domain',
  since: '0.3.0',
  audience: 'careful',
  serves: ['isolation'],
  claims: ['qemu-sev-es-registers', 'libvirt-sev-policy-bits'],
  messages: { registers: 'information' },
  *check(domain) {
    const { file, model } = domain;
    const policy = launchPolicyOf(domain);
    // SEV-SNP includes it.
    if (policy?.type !== 'sev' || hasBit(policy, encryptedState)) return;
    const next = withBitFlipped(policy, encryptedState);
    yield {
      message: 'registers',
      values: { policy: policy.text },
      at: atContent(file, policy.element),
      fixes: fix(domain, { title: 'demand', safety: 'review', values: { policy: next } }, replaceText(model, policy.element, next)),
    };
  },
});
