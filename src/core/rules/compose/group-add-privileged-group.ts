import { deviceClass, deviceKind } from '../../knowledge/host/devices';
import { isWithin, normaliseHostPath } from '../../knowledge/host/paths';
import { valueOf } from '../../model/certain';
import type { ServiceContext } from '../../profile/context/service';
import { removeWritten } from '../../workspace/compose/edit';
import type { Place } from '../../workspace/effective';
import { defineRule } from '../rule';
import { offer } from './support/fixes';
import type text from './group-add-privileged-group.text';

/** An object of the host that a service has, and the line that hands it in. */
interface HostObject {
  readonly path: string;
  readonly at: Place;
  readonly gives: 'engine' | 'disk' | 'passwords' | 'device';
}

/** What a group by this name owns on a host. */
const owners: Readonly<Record<string, (object: HostObject) => boolean>> = {
  docker: ({ gives, path }) => gives === 'engine' && path.includes('docker'),
  podman: ({ gives, path }) => gives === 'engine' && path.includes('podman'),
  libvirt: ({ gives, path }) => gives === 'engine' && path.includes('libvirt'),
  root: ({ gives }) => gives !== 'device',
  disk: ({ gives }) => gives === 'disk',
  kmem: ({ path }) => deviceClass(path) === 'memory',
  shadow: ({ gives }) => gives === 'passwords',
  video: ({ path }) => ['gpu', 'media'].includes(deviceKind(path) ?? ''),
  render: ({ path }) => deviceKind(path) === 'gpu',
  audio: ({ path }) => normaliseHostPath(path).startsWith('/dev/snd'),
  dialout: ({ path }) => deviceKind(path) === 'serial',
  kvm: ({ path }) => deviceKind(path) === 'kvm',
  input: ({ path }) => deviceKind(path) === 'input',
};

/** Numbers that every Linux system gives to these groups. */
const numbered: Readonly<Record<string, string>> = { '0': 'root', '6': 'disk' };

/** Groups whose only purpose is power over the host, so that they say something even where nothing matches. */
const mighty: ReadonlySet<string> = new Set(['docker', 'podman', 'libvirt', 'disk', 'kmem', 'shadow']);

function* objectsOf({ service, hostMounts, controlSockets }: ServiceContext): Generator<HostObject> {
  for (const { path, at } of controlSockets) yield { path, at, gives: 'engine' };
  const paths = [
    ...service.devices.map(({ source, written }) => ({ path: valueOf(source), at: written.at })),
    ...hostMounts.map(({ source, at }) => ({ path: valueOf(source), at })),
  ];
  for (const { path, at } of paths) {
    if (path === undefined) continue;
    const kind = deviceClass(path);
    const normal = normaliseHostPath(path);
    if (kind === 'block' || kind === 'memory' || normal === '/dev') yield { path, at, gives: 'disk' };
    else if (kind !== undefined) yield { path, at, gives: 'device' };
    if (isWithin('/etc/shadow', normal)) yield { path, at, gives: 'passwords' };
  }
}

/** Whether everything that could be handed in is known. */
function isKnown({ service, hostMounts }: ServiceContext): boolean {
  return (
    service.devices.every(({ source }) => valueOf(source) !== undefined) &&
    hostMounts.every(({ source, mayMatter }) => valueOf(source) !== undefined || !mayMatter) &&
    service.mounts.every(({ type }) => valueOf(type) !== undefined)
  );
}

export default defineRule<typeof text>({
  id: 'compose/group-add-privileged-group',
  on: 'service',
  since: '0.2.0',
  audience: 'everyone',
  serves: ['isolation'],
  steady: true,
  claims: ['docker-group-is-root', 'docker-socket-is-root', 'docker-group-names-from-image', 'docker-device-reaches-host-driver'],
  messages: { engine: 'warning', disk: 'warning', passwords: 'warning', device: 'hint', bare: 'hint' },
  *check(service, context) {
    const of = context.of(service);
    if (service.entry('group_add') === undefined) return;
    // Root reaches them without the group; who it is must be known, or may be anybody but root.
    if (of.actsAsRoot === true || (of.identity.kind === 'unknown' && of.identity.why !== 'image')) return;
    const objects = [...objectsOf(of)];
    const groups = service.list('group_add').flatMap((written) => {
      const text = valueOf(written.value)?.trim();
      return text === undefined || text === '' ? [] : [{ written, text, name: numbered[text] ?? text }];
    });
    // A number that stands alone is what the socket's group has on this host: nobody adds one for nothing.
    const numbers = groups.filter(({ name }) => /^\d+$/.test(name));
    const isWhole = service.list('group_add').length === groups.length;
    const isNamed = groups.some(({ name }) => name === 'docker' || name === 'podman');
    for (const { written, text, name } of groups) {
      const owns = Object.hasOwn(owners, name) ? owners[name] : undefined;
      const isSockets = isWhole && !isNamed && numbers.length === 1 && numbers[0]?.written === written;
      const object = objects.find((candidate) => (owns ? owns(candidate) : isSockets && candidate.gives === 'engine'));
      const values = { service: service.name, group: text };
      const found = { at: written.at, fixes: offer('remove', 'review', removeWritten(written)) };
      if (object) {
        const related = [{ message: 'object' as const, values: { path: object.path }, at: object.at }];
        yield { message: object.gives, values: { ...values, path: object.path }, ...found, related };
      } else if (mighty.has(name) && isKnown(of)) yield { message: 'bare', values, ...found };
    }
  },
});
