import { kibibytes } from '../../memory-size';
import { defineTopic, type Described } from '../../topic';
import type text from './current-memory.text';

/** Both amounts in KiB; where a template may hide a unit, none. */
function amounts({ owner, owns, domain }: Described): readonly [number, number] | undefined {
  const unit = owner('@unit');
  const unitOfMost = domain?.('memory@unit');
  if (unit === undefined ? owns('@unit') : unitOfMost === undefined) return undefined;
  const now = kibibytes(owner(''), unit);
  const most = kibibytes(domain?.('memory'), unitOfMost);
  return now === undefined || most === undefined ? undefined : [now, most];
}

export default defineTopic<typeof text>({
  constructs: ['domain/currentMemory', 'domain/currentMemory@unit'],
  claims: ['libvirt-current-memory-clamped', 'libvirt-balloon-added-by-default', 'libvirt-lxc-memory-is-a-limit'],
  counterparts: {},
  variant(described) {
    if (described.domain?.('@type') === 'lxc') return 'container';
    const [now, most] = amounts(described) ?? [];
    if (now === undefined || most === undefined) return undefined;
    return now > most ? 'clamped' : now < most ? 'less' : 'whole';
  },
});
