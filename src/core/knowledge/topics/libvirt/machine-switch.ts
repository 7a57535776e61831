import { attributeOr, defineTopic } from '../../topic';
import type text from './machine-switch.text';

export default defineTopic<typeof text>({
  constructs: [
    'domain/features/vmcoreinfo',
    'domain/features/vmcoreinfo@state',
    'domain/features/ras',
    'domain/features/ras@state',
    'domain/features/async-teardown',
    'domain/features/async-teardown@enabled',
    'domain/features/ps2',
    'domain/features/ps2@state',
    'domain/features/msrs',
    'domain/features/msrs@unknown',
  ],
  claims: ['libvirt-vmcoreinfo', 'qemu-arm-ras', 'libvirt-async-teardown', 'libvirt-ps2', 'libvirt-msrs-bhyve'],
  counterparts: {},
  choices: ({ path, value }) => (path === 'domain/features/ps2@state' && value === 'on' ? { isolation: 'off' } : {}),
  variant(described) {
    const { path, sibling } = described;
    const name = path.slice('domain/features/'.length).split('@')[0];
    const state = attributeOr(described, name === 'async-teardown' ? 'enabled' : 'state', 'on');
    const on = state === 'on' || state === 'yes';
    if (!on && state !== 'off' && state !== 'no') return undefined;
    switch (name) {
      case 'vmcoreinfo':
        return on ? 'vmcoreinfo' : 'noVmcoreinfo';
      case 'ras':
        return on ? 'ras' : 'noRas';
      case 'async-teardown':
        return on ? 'teardown' : 'noTeardown';
      case 'ps2':
        return on ? 'ps2' : 'noPs2';
      default:
        return sibling('unknown') === 'ignore' ? 'msrs' : sibling('unknown') === 'fault' ? 'faultMsrs' : undefined;
    }
  },
});
