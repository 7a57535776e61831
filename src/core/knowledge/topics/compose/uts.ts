import { defineTopic } from '../../topic';
import type text from './uts.text';

export default defineTopic<typeof text>({
  constructs: ['services.*.uts'],
  claims: ['docker-namespaces-cgroups', 'docker-uts-host', 'docker-own-namespaces', 'cis-docker-host-namespaces'],
  counterparts: {},
  variant({ value, owns }) {
    if (value !== 'host') return undefined;
    return owns('hostname') || owns('domainname') ? 'refused' : 'host';
  },
});
