import { defineTopic, type Described } from '../../topic';
import type text from './group_add.text';

type Variant = keyof typeof text.en.variants;

/** Groups whose members reach an object of the host, by name and by the number that most distributions give them. */
const groups: ReadonlyMap<string, Variant> = new Map<string, Variant>([
  ['docker', 'docker'],
  ['root', 'root'],
  ['0', 'root'],
  ['disk', 'disk'],
  ['6', 'disk'],
  ['shadow', 'shadow'],
  ['42', 'shadow'],
  ['kmem', 'memory'],
  ['libvirt', 'manager'],
  ['lxd', 'manager'],
  ['incus', 'manager'],
  ['incus-admin', 'manager'],
  ['kvm', 'kvm'],
  ['video', 'graphics'],
  ['render', 'graphics'],
  ['audio', 'device'],
  ['dialout', 'device'],
  ['input', 'device'],
  ['plugdev', 'device'],
  ['tty', 'device'],
  ['uucp', 'device'],
]);

function variant({ value }: Described): Variant | undefined {
  if (value === undefined || value === '') return undefined;
  return groups.get(value) ?? (/^\d+$/.test(value) ? 'number' : 'name');
}

export default defineTopic<typeof text>({
  constructs: ['services.*.group_add'],
  claims: [
    'docker-weaker-isolation',
    'docker-group-names-from-image',
    'docker-group-is-root',
    'docker-userns-not-remapped-by-default',
    'docker-device-reaches-host-driver',
  ],
  counterparts: {},
  variant,
});
