import { isControlSocket } from '../../knowledge/host/sockets';
import { valueOf } from '../../model/certain';
import { removeWritten, replacePart, together, type FileEdits } from '../../workspace/compose/edit';
import type { Mount, Project, SecurityOption, Service } from '../../workspace/workload';
import { defineRule } from '../rule';
import { offer } from './support/fixes';
import { shown } from './support/security-options';
import type text from './selinux-label-disabled.text';

function sharesNamespace(service: Service): boolean {
  return ['pid', 'ipc'].some((key) => {
    const written = service.text(key);
    return written !== undefined && (valueOf(written.value) ?? 'host') === 'host';
  });
}

/** Marks the project's own folders for relabelling in place of the option; nothing where a mount is of another kind, or is marked already. */
function relabelled(service: Service, option: SecurityOption, users: Users): FileEdits {
  const binds = service.mounts.filter(({ type }) => valueOf(type) === 'bind');
  const own = binds.filter(({ source, written, options }) => {
    const text = valueOf(written.value);
    const isShort = written.item?.value.type === 'scalar' && text !== undefined;
    return isShort && /^\.\.?\//.test(valueOf(source) ?? '') && !options.some((name) => name === 'z' || name === 'Z');
  });
  if (
    own.length === 0 ||
    own.length !== service.mounts.filter(({ type }) => valueOf(type) !== 'volume' && valueOf(type) !== 'tmpfs').length
  )
    return undefined;
  return together(removeWritten(option.written), ...own.map((mount) => withOption(mount, isShared(users, service, mount) ? 'z' : 'Z')));
}

function withOption({ written, options }: Mount, option: string): FileEdits {
  const { length } = valueOf(written.value) ?? '';
  return replacePart(written, length, length, `${options.length > 0 ? ',' : ':'}${option}`);
}

/** The services that mount each path. */
type Users = ReadonlyMap<string, ReadonlySet<string>>;

function usersOf({ services }: Project): Users {
  const users = new Map<string, Set<string>>();
  for (const { name, mounts } of services.values()) {
    for (const { source } of mounts) {
      const path = valueOf(source) ?? '';
      users.set(path, (users.get(path) ?? new Set<string>()).add(name));
    }
  }
  return users;
}

/** Whether another service mounts the same folder, which then needs a label that both may use. */
function isShared(users: Users, { name }: Service, { source }: Mount): boolean {
  const others = users.get(valueOf(source) ?? '');
  return others !== undefined && (others.size > 1 || !others.has(name));
}

export default defineRule<typeof text>({
  id: 'compose/selinux-label-disabled',
  on: 'service',
  since: '0.2.0',
  audience: 'everyone',
  behindSandbox: true,
  claims: [
    'docker-selinux-only-when-enabled',
    'docker-label-disable-wins',
    'docker-host-namespace-drops-selinux-label',
    'docker-security-opt-last-wins',
    'pss-baseline',
  ],
  messages: { disabled: 'information', socket: 'information', moot: 'warning' },
  *check(service, { of, about }) {
    const context = of(service);
    const labels = context.service.securityOptions.filter(({ name }) => name === 'label');
    const option = labels.find(({ value }) => valueOf(value) === 'disable');
    // Privileged mode and the host's namespaces switch it off by themselves.
    if (option === undefined || context.privileged !== false || sharesNamespace(context.service)) return;
    const found = { values: { service: service.name }, at: option.written.at };
    const remove = offer('remove', 'review', removeWritten(option.written));
    const type = labels.find(({ value }) => /^(?:user|role|type|level):/.test(valueOf(value) ?? ''));
    if (type) {
      const label = shown(`label=${valueOf(type.value) ?? ''}`);
      yield {
        message: 'moot',
        ...found,
        values: { ...found.values, label },
        related: [{ message: 'label', at: type.written.at }],
        fixes: remove,
      };
    } else if (context.hostMounts.some(({ source }) => isControlSocket(valueOf(source) ?? ''))) {
      yield { message: 'socket', ...found, fixes: remove };
    } else {
      yield {
        message: 'disabled',
        ...found,
        fixes: [...offer('relabel', 'review', relabelled(context.service, option, about(service.project, usersOf))), ...remove],
      };
    }
  },
});
