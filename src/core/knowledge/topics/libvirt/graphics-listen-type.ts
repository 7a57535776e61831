import { defineTopic, sameAs } from '../../topic';
import type text from './graphics-listen-type.text';

export default defineTopic<typeof text>({
  constructs: ['domain/devices/graphics/listen@type'],
  claims: ['libvirt-graphics-listen-kinds', 'libvirt-graphics-listen-default'],
  counterparts: {},
  variant: sameAs('socket', 'none', 'network'),
  silent: ({ value }) => value === 'address',
});
