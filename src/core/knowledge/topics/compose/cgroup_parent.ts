import { defineTopic } from '../../topic';
import type text from './cgroup_parent.text';

export default defineTopic<typeof text>({
  constructs: ['services.*.cgroup_parent'],
  claims: ['docker-namespaces-cgroups', 'docker-cgroup-parent', 'moby-cgroup-parent-slice', 'docker-density'],
  counterparts: {},
  variant({ value }) {
    if (value === undefined || value === '') return undefined;
    return value.endsWith('.slice') && value.length > '.slice'.length ? 'slice' : 'path';
  },
});
