import { defineTopic } from '../../topic';
import type text from './privileged.text';

export default defineTopic<typeof text>({
  constructs: ['services.*.privileged'],
  claims: ['docker-shared-kernel', 'docker-weaker-isolation'],
  counterparts: { kvm: 'kvm-strong-isolation' },
  variant: ({ value }) => (value === undefined ? undefined : /^(true|yes|y|on)$/i.test(value) ? 'on' : 'off'),
});
