import { defineTopic } from '../../topic';
import type text from './pseries-feature.text';

export default defineTopic<typeof text>({
  constructs: [
    'domain/features/hpt@resizing',
    'domain/features/hpt',
    'domain/features/hpt/maxpagesize',
    'domain/features/htm@state',
    'domain/features/htm',
    'domain/features/nested-hv@state',
    'domain/features/nested-hv',
  ],
  claims: ['libvirt-pseries-switches', 'kvm-nested-guests'],
  counterparts: {},
  choices({ path, value }) {
    if (value !== 'on') return {};
    if (path === 'domain/features/htm@state') return { portability: 'off' };
    return path === 'domain/features/nested-hv@state' ? { isolation: 'off' } : {};
  },
  variant({ path, sibling }) {
    if (path === 'domain/features/hpt/maxpagesize') return 'pagesize';
    if (path.startsWith('domain/features/hpt')) {
      const resizing = sibling('resizing');
      return resizing === 'required'
        ? 'resizeRequired'
        : resizing === 'enabled'
          ? 'resize'
          : resizing === 'disabled'
            ? 'fixedSize'
            : undefined;
    }
    const on = sibling('state') === 'on';
    if (!on && sibling('state') !== 'off') return undefined;
    return path.startsWith('domain/features/htm') ? (on ? 'transactions' : 'noTransactions') : on ? 'nested' : 'notNested';
  },
});
