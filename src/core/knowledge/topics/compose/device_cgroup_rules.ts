import { opensDisks, opensEverything, parseDeviceRule } from '../../host/devices';
import { defineTopic } from '../../topic';
import { parseBoolean } from '../../../text/values';
import type text from './device_cgroup_rules.text';

export default defineTopic<typeof text>({
  constructs: ['services.*.device_cgroup_rules'],
  claims: [
    'docker-shared-kernel',
    'docker-device-cgroup-rule-allows-nodes',
    'docker-default-devices',
    'docker-default-capabilities',
    'docker-privileged-removes-filters',
  ],
  counterparts: { kvm: 'libvirt-hostdev-ties-to-host' },
  compared: ['everything', 'disks', 'kind', 'kind-without-nodes', 'one'],
  variant({ value, owner }) {
    if (value === undefined || value === '') return undefined;
    const rule = parseDeviceRule(value);
    if (rule === undefined) return 'refused';
    if (parseBoolean(owner('privileged')) === true) return 'moot';
    if (opensEverything(rule)) return 'everything';
    if (opensDisks(rule)) return 'disks';
    if (!rule.permissions.includes('m') && rule.minor === undefined) return 'kind-without-nodes';
    return rule.minor === undefined ? 'kind' : 'one';
  },
});
