import { defineTopic } from '../../topic';
import type text from './build_isolation.text';

export default defineTopic<typeof text>({
  constructs: ['services.*.build.isolation'],
  claims: ['docker-isolation-modes', 'compose-classic-builder-keys'],
  counterparts: {},
  variant({ value }) {
    const mode = value?.toLowerCase();
    return mode === 'process' || mode === 'hyperv' ? mode : undefined;
  },
  silent: ({ value }) => value?.toLowerCase() === 'default',
});
