import { runtimeFamily } from '../../runtimes';
import { defineTopic } from '../../topic';
import type text from './runtime.text';

export default defineTopic<typeof text>({
  constructs: ['services.*.runtime'],
  claims: [
    'docker-shared-kernel',
    'docker-runtime-choice',
    'gvisor-kernel-in-user-space',
    'gvisor-costs-system-calls',
    'kata-kernel-per-container',
    'kata-no-host-namespaces',
    'complementary',
    'viktorsson-2020-runtimes',
    'anjali-2020-sandboxes-run-more-kernel-code',
    'sysbox-user-namespace',
    'docker-gpu-uses-host-driver',
    'kvm-for-strong-isolation-needs',
    'nist-shared-kernel',
  ],
  counterparts: {},
  variant: ({ value }) => (value === undefined ? undefined : runtimeFamily(value)),
});
