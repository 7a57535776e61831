import { children, path } from '../../model/libvirt/query';
import { assessed, boundary, unknownBoundary, type Assessment } from '../assessment';
import { remark } from '../remarks/remark';
import { isThere, said, saidOr } from './certainty';
import type { DomainContext } from './context';
import { modelOfValue } from './raw-values';

/** Whose memory the guest shares: other guests' through a shared device, that of the host's processes which serve its devices. */
export function memorySharing(context: DomainContext): Assessment {
  const { domain, raw, at } = context;
  const shared = path(domain.element, 'devices/shmem');
  const [first] = shared;
  if (first !== undefined) {
    const peers = [...new Set(shared.map((element) => said(element, 'name') ?? '…'))];
    if (shared.every((element) => isThere(element) === undefined)) return assessed(unknownBoundary('ipc', 'template', at(first)));
    return assessed(boundary('ipc', 'shared', remark('ipc.peer', { peer: peers }), { at: at(first), with: peers[0] ?? '…' }));
  }
  const device = raw.options.find(({ option, value }) => option === '-device' && modelOfValue(value)?.startsWith('ivshmem'));
  if (device) return assessed(boundary('ipc', 'shared', remark('ipc.raw'), { at: at(device.element), with: 'host' }));
  const [served] = servedDevices(context);
  if (served === undefined) return assessed(boundary('ipc', 'own', remark('guest.own')));
  return assessed(boundary('ipc', 'filtered', remark('ipc.back-end'), { at: at(served) }));
}

/** Devices that a process beside QEMU serves, for which it maps the guest's memory. */
function servedDevices({ domain }: DomainContext) {
  return path(domain.element, 'devices').flatMap((devices) => [
    ...children(devices, 'interface').filter((card) => said(card, 'type') === 'vhostuser'),
    ...children(devices, 'disk').filter((disk) => said(disk, 'type') === 'vhostuser'),
    ...children(devices, 'filesystem').filter((share) =>
      path(share, 'driver').some((driver) => saidOr(driver, 'type', 'path') === 'virtiofs'),
    ),
    ...children(devices, 'video').filter((video) => path(video, 'driver').some((driver) => said(driver, 'name') === 'vhostuser')),
  ]);
}
