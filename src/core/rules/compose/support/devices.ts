import { deviceClass, deviceKind, isCdiName, parseDeviceRule, type DeviceKind, type DeviceRule } from '../../../knowledge/host/devices';
import { isWithin, normaliseHostPath } from '../../../knowledge/host/paths';
import { valueOf } from '../../../model/certain';
import { parseDevice } from '../../../model/compose/short';
import type { ServiceContext } from '../../../profile/context/service';
import { both, negated, type Maybe } from '../../../profile/maybe';
import { addItems, removeWritten, replacePart, setPart, together, type FileEdits } from '../../../workspace/compose/edit';
import type { Device, Mount, Service } from '../../../workspace/workload';

/** Whether the service has nodes of the host in view by a mount of `/dev` or of something in it. */
export function seesHostNodes({ hostMounts }: ServiceContext): boolean {
  return hostMounts.some(({ source, isHostPath }) => {
    const path = valueOf(source);
    return isHostPath !== false && (path === undefined || isWithin(normaliseHostPath(path), '/dev') || normaliseHostPath(path) === '/');
  });
}

/** Whether a process inside can make device nodes: with `MKNOD`, as root, and without a user namespace, in which the kernel refuses it. */
export function makesNodes({ actsAsRoot, capabilities, mapped }: ServiceContext): Maybe {
  return both(both(actsAsRoot, capabilities.has('MKNOD')), negated(mapped));
}

/** The device rules of a service; `undefined` for one that is not known, and absent where the engine refuses it. */
function rulesOf(service: Service): readonly (DeviceRule | undefined)[] {
  return service.list('device_cgroup_rules').flatMap(({ value }) => {
    const text = valueOf(value);
    return text === undefined ? [undefined] : (parseDeviceRule(text) ?? []);
  });
}

/** Devices for one purpose, which a service may well be given whole. */
const purposes: ReadonlySet<DeviceKind | undefined> = new Set<DeviceKind>(['serial', 'media', 'gpu', 'usb', 'kvm']);

/** Whether the path is a device for one purpose, or a folder of such nodes; NVIDIA's come by the runtime, and folders of links hold no nodes. */
export function hasOnePurpose(path: string): boolean {
  return (
    deviceClass(path) === 'own' &&
    purposes.has(deviceKind(path)) &&
    !/^\/dev\/(?:nvidia|serial(?:\/by-\w+)?$)/.test(normaliseHostPath(path))
  );
}

/** A mounted node given as a device at the same place. */
export function asDevice(service: Service, { target, written }: Mount, path: string): FileEdits {
  const inside = valueOf(target);
  if (inside === undefined || /[:\s]/.test(`${path}${inside}`)) return undefined;
  return together(removeWritten(written), addItems(service, 'devices', [inside === path ? path : `${path}:${inside}`]));
}

/** Whether a rule or a device lets the service open this node of the host, which a mount alone only shows. */
export function mayOpen(service: Service, path: string): Maybe {
  // The engine's own list has the console.
  if (normaliseHostPath(path) === '/dev/console') return true;
  const normal = normaliseHostPath(path);
  const given = service.devices.map(({ source }) => valueOf(source));
  if (given.some((other) => other !== undefined && overlap(normaliseHostPath(other), normal))) return true;
  const type = deviceClass(path) === 'block' || deviceKind(path) === 'loop' ? 'b' : 'c';
  const rules = rulesOf(service);
  if (rules.some((rule) => rule !== undefined && (rule.type === 'a' || rule.type === type) && /[rw]/.test(rule.permissions))) return true;
  // A CDI name, a request for devices and a runtime that is not the engine's own can bring any rule.
  const isOpen = given.some((other) => other === undefined || isCdiName(other)) || bringers.some((key) => service.entry(key) !== undefined);
  return isOpen || rules.includes(undefined) ? undefined : false;
}

const bringers: readonly string[] = ['gpus', 'deploy.resources.reservations.devices', 'runtime'];

/** Whether one of the two holds the other. */
function overlap(one: string, other: string): boolean {
  return isWithin(one, other) || isWithin(other, one);
}

/** Leaves a device only readable, in whichever syntax it is written. */
export function deviceReadOnly({ written }: Device): FileEdits {
  const value = written.item?.value;
  if (value?.type === 'map') return setPart(value, 'permissions', 'r');
  if (value?.type !== 'scalar') return undefined;
  const { source, target, permissions } = parseDevice(value.raw);
  if (permissions) return replacePart(written, permissions.span.start, permissions.span.end, 'r');
  return replacePart(written, value.raw.length, value.raw.length, target ? ':r' : `:${source.text}:r`);
}

/** Gives another device at its own path instead. */
export function otherDevice({ written }: Device, path: string): FileEdits {
  const value = written.item?.value;
  if (value?.type === 'map') return together(setPart(value, 'source', path), setPart(value, 'target', path));
  return value?.type === 'scalar' ? replacePart(written, 0, value.raw.length, `${path}:${path}`) : undefined;
}
