import { normaliseHostPath } from '../../knowledge/host/paths';
import { isMachineImage, runsMachines } from '../../knowledge/virtual-machines';
import { valueOf } from '../../model/certain';
import type { ServiceContext } from '../../profile/context/service';
import { parseDuration } from '../../text/values';
import { setEntry, setServiceKey } from '../../workspace/compose/edit';
import type { Place } from '../../workspace/effective';
import { defineRule } from '../rule';
import { ownCommands } from './support/commands';
import { offer } from './support/fixes';
import type text from './nested-virtualization.text';

/** In seconds; a guest that is given less is mostly cut off while it shuts down. */
const shortestGrace = 30;

export default defineRule<typeof text>({
  id: 'compose/nested-virtualization',
  on: 'service',
  since: '0.2.0',
  audience: 'everyone',
  claims: [
    'docker-runs-inside-vm',
    'kvm-hardware-full-virtualization',
    'kvm-ecosystem',
    'kvm-nested-guests',
    'qemu-tcg-outside-security-support',
    'docker-stop-grace-period',
    'snapshots-vs-layers',
  ],
  messages: { kvm: 'information', software: 'information', grace: 'hint' },
  *check(written, { of }) {
    const context = of(written);
    const { service } = context;
    // gVisor has no such device to give; with Kata the guest would have to be given the processor’s extensions first.
    if (context.sandboxed !== false) return;
    const device = kvmDevice(context);
    const machine = machineOf(context);
    const at = device ?? machine;
    if (at === undefined) return;
    const values = { service: service.name };
    if (device !== undefined || context.privileged === true) yield { message: 'kvm', values, at };
    else if (context.privileged === false && !mayHaveDevice(context)) yield { message: 'software', values, at };
    if (machine === undefined) return;
    const grace = service.text('stop_grace_period');
    const seconds = grace === undefined ? 10 : parseDuration(valueOf(grace.value) ?? '');
    if (seconds === undefined || seconds >= shortestGrace) return;
    const edits = grace ? setEntry(grace.entry, '2m') : setServiceKey(service, 'stop_grace_period', '2m');
    yield { message: 'grace', values: { ...values, seconds }, at: grace?.at ?? service.nameAt, fixes: offer('grace', 'review', edits) };
  },
});

/** Where KVM’s device is handed in. */
function kvmDevice({ service, hostMounts }: ServiceContext): Place | undefined {
  const isKvm = (path: string | undefined) => path !== undefined && normaliseHostPath(path) === '/dev/kvm';
  return (
    service.devices.find(({ source }) => isKvm(valueOf(source)))?.written.at ?? hostMounts.find(({ source }) => isKvm(valueOf(source)))?.at
  );
}

/** Whether a device that is not known could be KVM’s. */
function mayHaveDevice({ service, hostMounts }: ServiceContext): boolean {
  return (
    service.devices.some(({ source }) => valueOf(source) === undefined) ||
    hostMounts.some(({ source, mayMatter }) =>
      valueOf(source) === undefined ? mayMatter : normaliseHostPath(valueOf(source) ?? '') === '/dev',
    )
  );
}

/** Where the file says that a virtual machine is run: by its image or its command. */
function machineOf(context: ServiceContext): Place | undefined {
  const { service, reference, kind } = context;
  if (service.build === undefined && reference !== undefined && (isMachineImage(reference) || kind === 'vm-in-container'))
    return service.image?.at;
  return ownCommands(context).find(({ names: [program] }) => program !== undefined && runsMachines(program))?.words[0];
}
