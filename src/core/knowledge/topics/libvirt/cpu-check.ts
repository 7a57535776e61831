import { attributeOr, defineTopic } from '../../topic';
import { underKvm } from '../../libvirt/aims';
import type text from './cpu-check.text';

export default defineTopic<typeof text>({
  constructs: ['domain/cpu@check', 'domain/cpu@match'],
  claims: ['libvirt-cpu-check', 'libvirt-cpu-match'],
  counterparts: {},
  choices(described) {
    const isNamed = attributeOr(described, 'mode', 'custom') === 'custom' && described.owns('model');
    return described.path === 'domain/cpu@check' && described.value === 'none' && isNamed && underKvm(described)
      ? { portability: 'partial' }
      : {};
  },
  variant({ path, value, sibling }) {
    const mode = sibling('mode');
    if (value === 'none' && (mode === 'host-passthrough' || mode === 'maximum')) return 'own';
    const values = path === 'domain/cpu@check' ? (['none', 'partial', 'full'] as const) : (['minimum', 'exact', 'strict'] as const);
    return values.find((known) => known === value);
  },
});
