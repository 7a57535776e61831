import { capabilityName } from '../../knowledge/capabilities';
import { isDiskMajor, opensEverything, parseDeviceRule, type DeviceRule } from '../../knowledge/host/devices';
import { valueOf } from '../../model/certain';
import { addItems, removeWritten, replacePart, type FileEdits } from '../../workspace/compose/edit';
import type { Service, Written } from '../../workspace/workload';
import { defineRule } from '../rule';
import { makesNodes, seesHostNodes } from './support/devices';
import { offer } from './support/fixes';
import type text from './device-cgroup-wildcard.text';

/** The kernel's `devices.txt`: keyboards, mice and what else is typed on. */
const inputMajor = 13;

/** What the rule opens; nothing worth a word where it is one device that is no disk. */
function messageOf(rule: DeviceRule) {
  if (opensEverything(rule)) return 'everything';
  if (rule.type === 'b' && (rule.major === undefined || isDiskMajor(rule.major)))
    return rule.permissions.includes('w') ? 'disks' : 'disksRead';
  if (rule.major !== undefined && rule.minor !== undefined) return undefined;
  return rule.type === 'c' && rule.major === inputMajor ? 'input' : 'numbers';
}

export default defineRule<typeof text>({
  id: 'compose/device-cgroup-wildcard',
  on: 'service',
  since: '0.2.0',
  audience: 'everyone',
  steady: true,
  claims: [
    'docker-device-cgroup-rule-allows-nodes',
    'docker-default-capabilities',
    'runc-always-allowed-devices',
    'docker-device-rule-syntax',
    'linux-nodes-need-initial-namespace',
    'docker-shared-kernel',
  ],
  messages: {
    invalid: 'error',
    everything: 'warning',
    disks: 'warning',
    disksRead: 'information',
    input: 'warning',
    numbers: 'information',
    nodeless: 'information',
  },
  *check(service, context) {
    const rules = service.list('device_cgroup_rules');
    if (rules.length === 0) return;
    const facts = context.of(service);
    // Privileged mode opens every device, and the engine does not even read the rules.
    if (facts.privileged !== false) return;
    const sees = seesHostNodes(facts);
    const reachable = sees ? true : makesNodes(facts);
    for (const written of rules) {
      const rule = valueOf(written.value);
      if (rule === undefined) continue;
      const values = { service: service.name, rule };
      const parsed = parseDeviceRule(rule);
      const remove = offer('remove', 'review', removeWritten(written));
      if (parsed === undefined)
        yield {
          message: 'invalid',
          values: { rule: rule === '' ? '""' : rule },
          at: written.at,
          fixes: offer('respell', 'safe', respelt(written)),
        };
      // Making nodes of any number is always allowed; only opening them is not.
      else if (!/[rw]/.test(parsed.permissions)) continue;
      else if (reachable === false) yield { message: 'nodeless', values, at: written.at, fixes: remove };
      else {
        const message = messageOf(parsed);
        if (message === undefined) continue;
        const isWide = message === 'everything' || message === 'disks';
        const drop = isWide && !sees && !adds(service, 'MKNOD') ? offer('mknod', 'review', addItems(service, 'cap_drop', ['MKNOD'])) : [];
        yield { message, values, at: written.at, fixes: message === 'numbers' ? [] : [...remove, ...drop] };
      }
    }
  },
});

/** The rule with single spaces, where that is all it lacks. */
function respelt(written: Written<string>): FileEdits {
  const node = written.item?.value;
  const raw = node?.type === 'scalar' ? node.raw : '';
  const single = raw.trim().replace(/\s+/g, ' ').toLowerCase();
  return parseDeviceRule(single) ? replacePart(written, 0, raw.length, single) : undefined;
}

function adds(service: Service, capability: string): boolean {
  return service.list('cap_add').some(({ value }) => [capability, 'ALL', ''].includes(capabilityName(valueOf(value) ?? '')));
}
