import { defineTopic, runtimeFamilyOf, type Described } from '../../topic';
import { parseBoolean, parseGoBoolean } from '../../../text/values';
import type text from './security_opt.text';

type Variant = keyof typeof text.en.variants;

function variant(described: Described): Variant | undefined {
  const { value, sibling } = described;
  const option = /^([^=:]+)(?:[=:](.*))?$/s.exec(value ?? '');
  if (option === null) return undefined;
  const setting = option[2]?.trim();
  const on = parseGoBoolean(setting ?? 'true');
  const privileged = parseBoolean(sibling('privileged')) === true;
  const name = option[1]?.trim() ?? '';
  const family = runtimeFamilyOf(described);
  // What these filter is the way to the host’s kernel.
  if ((family === 'gvisor' || family === 'kata') && ['seccomp', 'apparmor', 'systempaths'].includes(name)) return 'sandboxed';
  switch (name) {
    case 'no-new-privileges':
      return on === undefined ? undefined : on ? 'no-new-privileges' : 'new-privileges';
    case 'seccomp':
      if (setting === 'unconfined') return privileged ? 'repeated' : 'seccomp-unconfined';
      return setting === undefined || setting === '' ? undefined : setting === 'builtin' ? 'seccomp-builtin' : 'seccomp-profile';
    case 'apparmor':
      if (setting === 'unconfined') return privileged ? 'repeated' : 'apparmor-unconfined';
      return setting === undefined || setting === '' ? undefined : setting === 'docker-default' ? 'apparmor-default' : 'apparmor-profile';
    case 'label':
      if (setting === 'disable') return privileged ? 'repeated' : 'label-disable';
      return /^(?:user|role|type|level):/.test(setting ?? '') ? 'label-set' : undefined;
    case 'systempaths':
      return setting !== 'unconfined' ? undefined : privileged ? 'repeated' : 'systempaths-unconfined';
    case 'writable-cgroups':
      return on === undefined ? undefined : on ? 'writable-cgroups' : 'read-only-cgroups';
    default:
      return undefined;
  }
}

export default defineTopic<typeof text>({
  constructs: ['services.*.security_opt'],
  claims: [
    'docker-weaker-isolation',
    'docker-default-seccomp',
    'docker-default-apparmor',
    'docker-no-new-privileges-off-by-default',
    'docker-selinux-only-when-enabled',
    'docker-masked-paths',
    'docker-writable-cgroups',
    'docker-security-opt-last-wins',
    'pss-restricted',
    'docker-cgroup-namespace-private-on-v2',
    'compose-merge-appends',
    'gvisor-kernel-in-user-space',
    'kata-kernel-per-container',
  ],
  counterparts: { kvm: 'libvirt-svirt-confines-qemu' },
  compared: ['apparmor-unconfined', 'apparmor-profile', 'label-disable', 'label-set'],
  variant,
});
