import { isEveryAddress, isLoopback } from '../../addresses';
import { defineTopic, type Described } from '../../topic';
import type text from './graphics-listen.text';

/** What kind of endpoint the address belongs to, as far as it is written. */
function kindOf({ path, sibling, owner, owns }: Described): string | undefined {
  return path.endsWith('@address') ? sibling('type') : owns('listen') ? owner('listen@type') : 'address';
}

export default defineTopic<typeof text>({
  constructs: ['domain/devices/graphics@listen', 'domain/devices/graphics/listen@address'],
  claims: [
    'libvirt-graphics-listen-default',
    'qemu-vnc-password-weak',
    'libvirt-graphics-password-in-clear',
    'libvirt-graphics-listen-kinds',
  ],
  counterparts: { docker: 'docker-published-on-all-interfaces' },
  compared: ['any', 'loopback'],
  // Where both places name an address they must name the same, so that both are asked alike.
  choices(described) {
    const { value } = described;
    if (kindOf(described) !== 'address' || value === undefined || value === '' || isLoopback(value)) return {};
    return { isolation: value.includes(':') ? '::1' : '127.0.0.1' };
  },
  variant(described) {
    const { value } = described;
    if (value === undefined || value === '') return undefined;
    if (kindOf(described) === 'network') return 'found';
    if (isEveryAddress(value)) return 'any';
    return isLoopback(value) ? 'loopback' : 'address';
  },
});
