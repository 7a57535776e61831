import { isWithin, normaliseHostPath } from '../../knowledge/host/paths';
import { valueOf } from '../../model/certain';
import type { ServiceContext } from '../../profile/context/service';
import { addItems, removeWritten, together } from '../../workspace/compose/edit';
import { defineRule } from '../rule';
import { offer } from './support/fixes';
import { isOnHostKernel } from './support/namespaces';
import type text from './host-cgroup-namespace.text';

const tree = '/sys/fs/cgroup';

/** A mount through which the host's cgroup tree can be written. */
function writableTree({ hostMounts }: ServiceContext) {
  return hostMounts.find(({ source, readOnly, isHostPath }) => {
    const path = valueOf(source);
    return isHostPath === true && path !== undefined && isWithin(tree, normaliseHostPath(path)) && valueOf(readOnly) === false;
  });
}

export default defineRule<typeof text>({
  id: 'compose/host-cgroup-namespace',
  on: 'service',
  since: '0.2.0',
  audience: 'everyone',
  claims: [
    'docker-cgroup-namespace-private-on-v2',
    'docker-namespaces-cgroups',
    'docker-writable-cgroups',
    'docker-no-limits-by-default',
    'kvm-strong-isolation',
  ],
  messages: { host: 'information', writable: 'warning', agent: 'information', init: 'information' },
  *check(written, { settings, of }) {
    const context = of(written);
    const { service, kinds, init } = context;
    const cgroup = service.text('cgroup');
    if (cgroup === undefined || valueOf(cgroup.value) !== 'host' || !isOnHostKernel(context)) return;
    const values = { service: service.name };
    const found = { at: cgroup.entry.origin };
    const remove = removeWritten(cgroup);
    const fixes = offer('private', 'review', remove);
    const mount = writableTree(context);
    const isRemapped = settings.engine === 'docker-rootless' || settings.engine === 'podman-rootless' || context.mapped === true;
    if (mount && !isRemapped) {
      yield { message: 'writable', values, ...found, related: [{ message: 'mount', at: mount.at }], fixes };
    } else if (init === 'systemd') {
      const own = service.securityOptions.some(({ name }) => name === 'writable-cgroups')
        ? undefined
        : together(remove, addItems(service, 'security_opt', ['writable-cgroups=true']));
      yield { message: 'init', values: { ...values, version: '28.0' }, ...found, fixes: [...offer('own', 'review', own), ...fixes] };
    } else if (kinds.includes('host-agent')) yield { message: 'agent', values, ...found, fixes };
    else yield { message: 'host', values, ...found, fixes };
  },
});
