import { attributeOr, defineTopic } from '../../topic';
import type text from './lxc-capabilities.text';

const names =
  'audit_control audit_write block_suspend chown dac_override dac_read_search fowner fsetid ipc_lock ipc_owner kill lease linux_immutable mac_admin ' +
  'mac_override mknod net_admin net_bind_service net_broadcast net_raw setgid setfcap setpcap setuid sys_admin sys_boot sys_chroot sys_module sys_nice ' +
  'sys_pacct sys_ptrace sys_rawio sys_resource sys_time sys_tty_config syslog wake_alarm';
const each = names.split(' ').flatMap((name) => [`domain/features/capabilities/${name}`, `domain/features/capabilities/${name}@state`]);
/** Those that reach the host’s kernel or its data whatever the container’s file system shows. */
const hostWide: ReadonlySet<string> = new Set(
  'sys_admin sys_module sys_rawio sys_ptrace sys_boot sys_time mknod dac_read_search mac_admin mac_override syslog'.split(' '),
);

export default defineTopic<typeof text>({
  constructs: ['domain/features/capabilities@policy', 'domain/features/capabilities', ...each],
  claims: ['libvirt-lxc-capabilities', 'docker-default-capabilities', 'docker-namespaces-cgroups', 'docker-privileged-removes-filters'],
  counterparts: { docker: 'docker-default-capabilities' },
  choices: ({ path, value, domain }) =>
    path.endsWith('capabilities@policy') && (value === 'default' || value === 'allow') && domain?.('@type') === 'lxc'
      ? { isolation: 'deny' }
      : {},
  variant(described) {
    const { path } = described;
    const name = /capabilities\/(\w+)/.exec(path)?.[1];
    if (name === undefined) {
      const policy = attributeOr(described, 'policy', 'default');
      return policy === 'default' || policy === 'allow' || policy === 'deny' ? policy : undefined;
    }
    const state = attributeOr(described, 'state', 'on');
    if (state === 'off') return 'taken';
    return state === 'on' ? (hostWide.has(name) ? 'givenHostWide' : 'given') : undefined;
  },
  compared: ['default'],
});
