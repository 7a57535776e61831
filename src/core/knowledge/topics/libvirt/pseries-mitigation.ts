import { defineTopic } from '../../topic';
import type text from './pseries-mitigation.text';

export default defineTopic<typeof text>({
  constructs: [
    'domain/features/cfpc@value',
    'domain/features/cfpc',
    'domain/features/sbbc@value',
    'domain/features/sbbc',
    'domain/features/ibs@value',
    'domain/features/ibs',
    'domain/features/ccf-assist@state',
    'domain/features/ccf-assist',
  ],
  claims: ['libvirt-pseries-switches', 'qemu-cpu-mitigation-features'],
  counterparts: {},
  choices({ path, value }) {
    if (!path.endsWith('@value') || value === undefined) return {};
    if (value === 'broken') return { isolation: 'workaround' };
    return value.startsWith('fixed') ? { portability: 'workaround' } : {};
  },
  variant({ path, sibling }) {
    if (path.startsWith('domain/features/ccf-assist')) {
      const state = sibling('state');
      return state === 'on' ? 'assisted' : state === 'off' ? 'unassisted' : undefined;
    }
    const value = sibling('value');
    if (value === 'broken' || value === 'workaround') return value;
    return value?.startsWith('fixed') ? 'fixed' : undefined;
  },
});
