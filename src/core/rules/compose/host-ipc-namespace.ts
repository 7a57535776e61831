import { valueOf } from '../../model/certain';
import { insertKey, removeWritten, together } from '../../workspace/compose/edit';
import { defineRule } from '../rule';
import { offer } from './support/fixes';
import { isOnHostKernel, peerOf } from './support/namespaces';
import type text from './host-ipc-namespace.text';

const modes: ReadonlySet<string> = new Set(['', 'none', 'private', 'shareable', 'host']);

/** Software that needs more room in `/dev/shm` than Docker gives by default. */
const needsRoom = /(^|[/_-])(playwright|puppeteer|chrome|chromium|selenium|pytorch|vllm|sglang|triton(server)?)([/_-]|$)/;

/** Software that exchanges data with other processes through shared memory. */
const exchanges = /(^|[/_-])(dpdk|vpp|ovs|mpi|openmpi|mpich|nccl|ros\d?|fastdds|cyclonedds|iceoryx)([/_-]|$)/;

export default defineRule<typeof text>({
  id: 'compose/host-ipc-namespace',
  on: 'service',
  since: '0.2.0',
  audience: 'everyone',
  claims: [
    'docker-ipc-private-by-default',
    'docker-namespaces-cgroups',
    'docker-host-namespace-drops-selinux-label',
    'docker-shm-default',
    'docker-namespace-modes',
    'cis-docker-host-namespaces',
    'pss-baseline',
    'kvm-strong-isolation',
  ],
  messages: {
    host: 'warning',
    rootless: 'information',
    desktop: 'information',
    room: 'information',
    exchange: 'information',
    invalid: 'error',
  },
  *check(written, { settings, of }) {
    const context = of(written);
    const { service, kinds, reference } = context;
    const ipc = service.text('ipc');
    const mode = ipc === undefined ? undefined : valueOf(ipc.value);
    if (ipc === undefined || mode === undefined) return;
    const at = ipc.entry.origin;
    const remove = removeWritten(ipc);
    if (!modes.has(mode) && peerOf(mode) === undefined) {
      yield { message: 'invalid', values: { value: mode }, at: ipc.at, fixes: offer('private', 'review', remove) };
      return;
    }
    if (mode !== 'host' || !isOnHostKernel(context)) return;
    const values = { service: service.name };
    const isBrowser = kinds.includes('browser');
    const path = reference?.path ?? '';
    const wantsRoom = isBrowser || kinds.includes('machine-learning') || needsRoom.test(path);
    const size = isBrowser ? '2gb' : '1gb';
    const needsSize = wantsRoom && service.entry('shm_size') === undefined;
    const enlarged = together(remove, insertKey(service.node, 'shm_size', size));
    const fixes = needsSize
      ? offer('own', 'review', enlarged).map((fix) => ({ ...fix, values: { size } }))
      : offer('private', 'review', remove);
    if (settings.engine === 'docker-desktop') yield { message: 'desktop', values, at, fixes };
    else if (context.mapped === true) yield { message: 'rootless', values, at, fixes };
    else if (exchanges.test(path)) yield { message: 'exchange', values, at, fixes };
    else if (wantsRoom) yield { message: 'room', values, at, fixes };
    else yield { message: 'host', values, at, fixes };
  },
});
