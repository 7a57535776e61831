import { defineTopic } from '../../topic';
import type text from './lifecycle.text';

export default defineTopic<typeof text>({
  constructs: ['domain/on_poweroff', 'domain/on_reboot', 'domain/on_crash'],
  claims: ['libvirt-lifecycle-actions', 'libvirt-qemu-lifecycle'],
  counterparts: { docker: 'docker-restart-policies' },
  choices: ({ path, value }) =>
    path === 'domain/on_crash' && value?.startsWith('coredump-') === true ? { isolation: value.slice('coredump-'.length) } : {},
  variant({ path, value, domain }) {
    const event = path.slice('domain/on_'.length);
    const type = domain?.('@type');
    const qemu = type === 'kvm' || type === 'qemu' || type === 'hvf';
    if (qemu && (value === 'rename-restart' || (value === 'preserve' && event !== 'crash'))) return 'refused';
    if (qemu && event !== 'crash' && domain?.('on_poweroff') === 'restart' && domain('on_reboot') === 'destroy') return 'refused';
    switch (value) {
      case 'destroy':
        return event === 'reboot' ? 'rebootDestroy' : event === 'crash' ? 'crashDestroy' : 'poweroffDestroy';
      case 'restart':
        return event === 'reboot' ? 'rebootRestart' : event === 'crash' ? 'crashRestart' : 'poweroffRestart';
      case 'preserve':
        return 'preserve';
      case 'coredump-destroy':
      case 'coredump-restart':
        return 'coredump';
      case 'rename-restart':
        return 'rename';
      default:
        return undefined;
    }
  },
  compared: ['crashRestart'],
});
