import { defineTopic } from '../../topic';
import type text from './pid.text';

export default defineTopic<typeof text>({
  constructs: ['services.*.pid'],
  claims: [
    'docker-weaker-isolation',
    'docker-pid-host-sees-host-processes',
    'docker-host-namespace-drops-selinux-label',
    'docker-peer-namespaces',
    'cis-docker-host-namespaces',
    'docker-own-namespaces',
    'docker-default-apparmor',
  ],
  counterparts: { kvm: 'kvm-strong-isolation' },
  compared: ['host'],
  variant: ({ value }) => (value === 'host' ? 'host' : /^(?:service|container):/.test(value ?? '') ? 'peer' : undefined),
});
