import { isWithin, normaliseHostPath } from '../../knowledge/host/paths';
import { isSystemdImage } from '../../knowledge/programs';
import { valueOf } from '../../model/certain';
import type { ServiceContext } from '../../profile/context/service';
import type { HostMount } from '../../profile/context/host-objects';
import { lastOption } from '../../profile/context/options';
import { runtimeFamilyOf } from '../../profile/technology';
import { addItems, removeEntry, removeWritten, setServiceKey, together, type FileEdits } from '../../workspace/compose/edit';
import type { Place } from '../../workspace/effective';
import { defineRule } from '../rule';
import { mayBeArgument } from '../support/arguments';
import { initCommand, initOn, startsAsTheImage } from '../support/systemd';
import { offer } from './support/fixes';
import { surelyRemaps } from './support/namespaces';
import type text from './systemd-as-pid1.text';

export default defineRule<typeof text>({
  id: 'compose/systemd-as-pid1',
  on: 'service',
  since: '0.2.0',
  audience: 'everyone',
  claims: [
    'systemd-inside-container',
    'docker-writable-cgroups',
    'docker-privileged-removes-filters',
    'one-application-per-container',
    'kvm-for-systems',
    'sysbox-user-namespace',
  ],
  messages: { privileged: 'warning', cgroup: 'warning', systemd: 'information', init: 'information' },
  *check(written, { of, settings }) {
    const context = of(written);
    const { service, privileged, mapped } = context;
    if (context.sandboxed !== false || runtimeFamilyOf(service) === 'sysbox' || settings.engine === 'podman-rootless') return;
    const start = startOf(context);
    if (start === undefined) return;
    const values = { service: service.name };
    const related = start.at ? [{ message: 'start' as const, at: start.at }] : [];
    const flag = service.text('privileged');
    if (privileged === true && mapped === false && flag !== undefined) {
      const fixes = offer('delegate', 'review', together(removeWritten(flag), delegation(context)));
      yield { message: 'privileged', values, at: flag.entry.origin, related, fixes: canDelegate(context) ? fixes : [] };
      return;
    }
    const mount = cgroupMounts(context).find(({ readOnly }) => valueOf(readOnly) === false);
    const namespace = service.text('cgroup');
    if (mount?.mount !== undefined && mapped === false && valueOf(namespace?.value) === 'host' && namespace !== undefined) {
      const also = { message: 'namespace' as const, at: namespace.entry.origin };
      yield {
        message: 'cgroup',
        values,
        at: mount.at,
        related: [also, ...related],
        fixes: canDelegate(context) ? offer('own', 'review', delegation(context)) : [],
      };
      return;
    }
    // Privileged within a user namespace, it owns no more than the user whose it is.
    if (start.at === undefined || (privileged !== false && mapped !== true) || lastOption(service, 'writable-cgroups').option !== undefined)
      return;
    if (start.init === 'other') yield { message: 'init', values, at: start.at };
    else {
      const fixes = canDelegate(context) ? offer('prepare', 'review', delegation(context)) : [];
      yield { message: 'systemd', values, at: start.at, fixes };
    }
  },
});

/** What init the service starts, and where its own file says so; `undefined` where it starts none. */
function startOf({
  service,
  start,
  reference,
  published,
}: ServiceContext): { init: 'systemd' | 'other'; at: Place | undefined } | undefined {
  const command = initCommand(start.commands.filter((candidate) => !mayBeArgument(candidate, start, reference)));
  const [word] = command?.words ?? [];
  if (command !== undefined) return { init: initOn(reference?.name), at: start[command.part].by === 'compose' ? word : undefined };
  const known = reference !== undefined && (published?.init === 'systemd' || isSystemdImage(reference.path));
  return known && startsAsTheImage(start) ? { init: 'systemd', at: service.build ? undefined : service.image?.at } : undefined;
}

/** The host’s cgroups, as they are mounted. */
function cgroupMounts({ hostMounts }: ServiceContext): readonly HostMount[] {
  return hostMounts.filter(({ source }) => isWithin(normaliseHostPath(valueOf(source) ?? ''), '/sys/fs/cgroup'));
}

/** Away with mounts of the host’s cgroups, which would cover the container’s own, and with the sight of the host’s tree. */
function withoutHostCgroups(context: ServiceContext): FileEdits {
  const namespace = context.service.text('cgroup');
  return together(
    ...cgroupMounts(context).map(({ mount }) => mount && removeWritten(mount.written)),
    namespace && valueOf(namespace.value) === 'host' ? removeEntry(namespace.entry) : [],
  );
}

/** Engines that remap users, or run without root, refuse the option. */
function canDelegate({ service, settings }: ServiceContext): boolean {
  return !['docker-rootless', 'swarm'].includes(settings.engine) && !surelyRemaps(service, settings);
}

/**
 * What systemd needs instead of rights over the host: its own cgroups writable, with no mount of the host's above them, volatile folders, and its signal for
 * shutting down.
 */
function delegation(context: ServiceContext): FileEdits {
  const { service } = context;
  const taken = new Set([
    ...service.mounts.map(({ target }) => valueOf(target)),
    ...service.list('tmpfs').map(({ value }) => valueOf(value)?.split(':')[0]),
  ]);
  const volatile = ['/run', '/run/lock', '/tmp'].filter((path) => !taken.has(path));
  return together(
    withoutHostCgroups(context),
    addItems(service, 'security_opt', ['writable-cgroups=true']),
    volatile.length > 0 ? addItems(service, 'tmpfs', volatile) : [],
    service.entry('stop_signal') || service.build?.image?.effective('STOPSIGNAL')
      ? []
      : setServiceKey(service, 'stop_signal', 'SIGRTMIN+3'),
  );
}
