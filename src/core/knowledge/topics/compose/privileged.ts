import { runtimeFamily } from '../../runtimes';
import { defineTopic } from '../../topic';
import { parseBoolean } from '../../../text/values';
import type text from './privileged.text';

export default defineTopic<typeof text>({
  constructs: ['services.*.privileged'],
  claims: [
    'docker-shared-kernel',
    'docker-privileged-removes-filters',
    'docker-in-docker-needs-privilege',
    'kata-privileged-passes-devices',
    'cis-docker-no-privileged',
    'pss-baseline',
  ],
  counterparts: { kvm: 'kvm-strong-isolation' },
  compared: ['on'],
  variant({ value, sibling }) {
    const on = parseBoolean(value);
    if (on !== true) return on === false ? 'off' : undefined;
    const family = runtimeFamily(sibling('runtime') ?? '');
    if (family === 'kata') return 'guest';
    return family === 'runc' || family === 'nvidia' ? 'on' : undefined;
  },
});
