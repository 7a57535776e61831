import { runtimeFamily } from '../../runtimes';
import { defineTopic, type Described } from '../../topic';
import type text from './runtime.text';

type Variant = keyof typeof text.en.variants;

function variant({ value }: Described): Variant | undefined {
  const family = value === undefined ? undefined : runtimeFamily(value);
  return family === 'hyperv' ? undefined : family;
}

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
    'nist-container-os',
  ],
  counterparts: {},
  variant,
});
