import { valueOf } from '../../model/certain';
import { replacePart, setPart, type FileEdits } from '../../workspace/compose/edit';
import { scalarAt } from '../../workspace/compose/tree';
import type { Device, Service } from '../../workspace/workload';
import { defineRule } from '../rule';
import { capabilityLines, removeList } from './support/capabilities';
import { offer } from './support/fixes';
import type text from './caps-ignored-when-privileged.text';

/** Opens a device fully, which privileged mode does anyway, so that the file says what holds; `undefined` where the short form is not a plain text. */
function withAllRights({ written }: Device): FileEdits {
  const node = written.item?.value;
  if (node?.type === 'map') return setPart(node, 'permissions', 'rwm');
  const value = valueOf(written.value);
  const colon = value?.lastIndexOf(':') ?? -1;
  return value === undefined || colon < 0 ? undefined : replacePart(written, colon, value.length, '');
}

/** Where a device's rights are narrowed. */
function narrowed(service: Service): Device | undefined {
  return service.devices.find(({ permissions, written }) => {
    const node = written.item?.value;
    const isKnown =
      node?.type === 'map' ? valueOf(scalarAt(node, 'permissions')?.value) !== undefined : valueOf(written.value) !== undefined;
    return isKnown && /^[rwm]{1,2}$/.test(permissions);
  });
}

export default defineRule<typeof text>({
  id: 'compose/caps-ignored-when-privileged',
  on: 'service',
  since: '0.2.0',
  audience: 'everyone',
  claims: ['docker-privileged-ignores-narrower-keys', 'docker-privileged-keeps-named-profiles', 'docker-privileged-removes-filters'],
  messages: { dropped: 'warning', device: 'warning', rules: 'warning', added: 'hint' },
  *check(service, { of }) {
    const context = of(service);
    const flag = context.service.flag('privileged');
    if (context.privileged !== true || flag === undefined) return;
    const values = { service: service.name };
    const related = [{ message: 'privileged' as const, at: flag.entry.origin }];
    const dropped = context.service.entry('cap_drop');
    if (dropped && capabilityLines(context, 'cap_drop').length > 0)
      yield {
        message: 'dropped',
        values,
        at: dropped.keyPlace,
        related,
        fixes: offer('drop', 'safe', removeList(context.service, 'cap_drop')),
      };
    const device = narrowed(context.service);
    if (device)
      yield { message: 'device', values, at: device.written.at, related, fixes: offer('device', 'review', withAllRights(device)) };
    const rules = context.service.entry('device_cgroup_rules');
    if (rules && context.service.list('device_cgroup_rules').length > 0)
      yield {
        message: 'rules',
        values,
        at: rules.keyPlace,
        related,
        fixes: offer('rules', 'safe', removeList(context.service, 'device_cgroup_rules')),
      };
    const added = context.service.entry('cap_add');
    if (added && capabilityLines(context, 'cap_add').length > 0)
      yield { message: 'added', values, at: added.keyPlace, related, fixes: offer('add', 'safe', removeList(context.service, 'cap_add')) };
  },
});
