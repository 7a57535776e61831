import { defineTopic } from '../../topic';
import { onX86 } from '../../libvirt/aims';
import type text from './firmware-feature.text';

export default defineTopic<typeof text>({
  constructs: ['domain/os/firmware/feature', 'domain/os/firmware/feature@name', 'domain/os/firmware/feature@enabled'],
  claims: ['libvirt-firmware-features', 'libvirt-secure-boot-prerequisites'],
  counterparts: {},
  choices(described) {
    const { path, value, sibling, domain, mayHold } = described;
    const possible =
      onX86(described) && /^(?:pc-)?q35/.test(domain?.('os/type@machine') ?? '') && !(mayHold?.('features/smm@state', 'off') ?? false);
    return path.endsWith('@enabled') && value === 'no' && sibling('name') === 'secure-boot' && possible ? { isolation: 'yes' } : {};
  },
  variant({ sibling }) {
    const enabled = sibling('enabled');
    if (enabled !== 'yes' && enabled !== 'no') return undefined;
    switch (sibling('name')) {
      case 'secure-boot':
        return enabled === 'yes' ? 'secureBoot' : 'noSecureBoot';
      case 'enrolled-keys':
        return enabled === 'yes' ? 'keys' : 'noKeys';
      default:
        return undefined;
    }
  },
});
