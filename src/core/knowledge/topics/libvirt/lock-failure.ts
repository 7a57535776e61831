import { defineTopic, sameAs } from '../../topic';
import type text from './lock-failure.text';

export default defineTopic<typeof text>({
  constructs: ['domain/on_lockfailure'],
  claims: ['libvirt-lock-failure'],
  counterparts: {},
  variant: sameAs('poweroff', 'restart', 'pause', 'ignore'),
});
