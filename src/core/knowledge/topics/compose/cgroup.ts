import { defineTopic, sameAs } from '../../topic';
import type text from './cgroup.text';

export default defineTopic<typeof text>({
  constructs: ['services.*.cgroup'],
  claims: ['docker-namespaces-cgroups', 'docker-cgroup-namespace-private-on-v2', 'docker-writable-cgroups', 'cis-docker-host-namespaces'],
  counterparts: {},
  variant: sameAs('host', 'private'),
});
