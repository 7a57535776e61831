import { findControlSocket, type ControlSocket } from '../../knowledge/host/sockets';
import { valueOf } from '../../model/certain';
import { child, path } from '../../model/libvirt/query';
import type { XmlElement } from '../../model/libvirt/types';
import type { Place } from '../../workspace/effective';
import { assessed, boundary, candidate, type Assessment } from '../assessment';
import { remark } from '../remarks/remark';
import { isThere, said } from './certainty';
import type { DomainContext } from './context';
import { isLocal, rawSockets } from './raw-reach';
import { mayReachHost } from './raw-judgement';
import { argumentsOf, isOn, propertyOf } from './raw-values';

/** Ways into the host that are none of the guest's devices: channels to control sockets, monitors, raw arguments. */
export function domainHostControl(context: DomainContext): Assessment {
  const all = [...sockets(context), ...monitors(context), ...unjudged(context), ...otherArguments(context)];
  return assessed(all[0]?.boundary ?? harmlessControl(context), ...all.flatMap(({ candidates }) => candidates));
}

const characterDevices: readonly string[] = ['channel', 'serial', 'console', 'parallel', 'smartcard', 'redirdev'];

/** Sockets of the host that QEMU connects to in the guest's name. */
function* sockets(context: DomainContext): Generator<Assessment> {
  const { domain, raw, atAttribute } = context;
  for (const device of characterDevices.flatMap((name) => path(domain.element, `devices/${name}`))) {
    const source = child(device, 'source');
    const socket = said(source, 'path');
    if (source === undefined || socket === undefined || said(device, 'type') !== 'unix' || said(source, 'mode') !== 'connect') continue;
    yield* connected(socket, atAttribute(source, 'path'), device);
  }
  for (const { option, text } of argumentsOf(raw.options, '-chardev')) {
    const socket = text.startsWith('socket,') && !isOn(propertyOf(text, 'server')) ? propertyOf(text, 'path') : undefined;
    if (socket !== undefined && option.value !== undefined)
      yield* connected(socket, atAttribute(option.value.element, 'value'), option.element);
  }
}

const ofOneUser: ReadonlySet<ControlSocket> = new Set(['user-docker', 'user-podman', 'user-bus']);

function* connected(socket: string, at: Place, element: XmlElement): Generator<Assessment> {
  const found = findControlSocket(socket);
  if (found === undefined) return;
  const limited = ofOneUser.has(found.socket) || found.socket === 'system-bus';
  const said = ofOneUser.has(found.socket)
    ? remark('host-control.user-socket', { path: socket })
    : found.socket === 'system-bus'
      ? remark('host-control.bus', { path: socket })
      : remark('host-control.socket', { path: socket });
  const of = boundary('host-control', 'open', said, { at });
  yield assessed(
    of,
    candidate(limited ? 1 : 0, of, remark('step.socket-channel', { path: socket }), { certain: isThere(element) === true }),
  );
}

/** A monitor or debugger that others reach runs commands with QEMU's rights; where QEMU is root, as root. */
function* monitors(context: DomainContext): Generator<Assessment> {
  const { root } = context.label;
  for (const socket of rawSockets(context)) {
    if (socket.use !== 'monitor' || isLocal(socket)) continue;
    const of = boundary('host-control', 'open', remark('host-control.monitor'), { at: socket.at });
    const asRoot = root === false ? [] : [candidate(0, of, remark('step.monitor'), { certain: root === true })];
    yield assessed(of, ...asRoot, candidate(1, of, remark('step.monitor')));
  }
}

/** Raw arguments of QEMU that may open anything its user may; where that is root, the host. */
function* unjudged({ raw, label, at }: DomainContext): Generator<Assessment> {
  const options = raw.options.filter(mayReachHost);
  const first = options[0]?.element ?? raw.undecided;
  if (first === undefined) return;
  const names = [...new Set(options.map(({ option }) => option)), ...(raw.undecided ? ['…'] : [])];
  const of = boundary('host-control', 'unknown', remark('host-control.arguments', { arguments: names }), { at: at(first) });
  yield assessed(of, candidate(label.root === false ? 1 : 0, of, remark('step.arguments'), { certain: false }));
}

/** Raw arguments of other device models, and variables that decide which code QEMU loads. */
function* otherArguments({ domain, isQemu, isXen, at }: DomainContext): Generator<Assessment> {
  const variables = isQemu
    ? path(domain.element, 'qemu:commandline/qemu:env').filter((variable) => mayLoadCode(said(variable, 'name')))
    : [];
  const names = isXen ? ['xen:commandline/xen:arg'] : valueOf(domain.type) === 'bhyve' ? ['bhyve:commandline/bhyve:arg'] : [];
  const args = names.flatMap((name) => path(domain.element, name));
  const first = variables[0] ?? args[0];
  if (first === undefined) return;
  const options = args.map((arg) => said(arg, 'value') ?? '…').filter((word) => /^[-…]/.test(word));
  const words = [...new Set([...variables.map((variable) => said(variable, 'name') ?? '…'), ...options])];
  const of = boundary('host-control', 'unknown', remark('host-control.arguments', { arguments: words }), { at: at(first) });
  yield assessed(of, candidate(1, of, remark('step.arguments'), { certain: false }));
}

/** Variables that tell the dynamic linker what else to load. */
function mayLoadCode(name: string | undefined): boolean {
  return name === undefined || name.startsWith('LD_');
}

/** What leads between host and guest and gives the guest no command over the host. */
function harmlessControl({ domain, at }: DomainContext) {
  const [vsock] = path(domain.element, 'devices/vsock').filter((element) => said(element, 'model') !== 'none');
  if (vsock) return boundary('host-control', 'filtered', remark('host-control.vsock'), { at: at(vsock) });
  const agent = path(domain.element, 'devices/channel').find(
    (channel) => said(child(channel, 'target'), 'name') === 'org.qemu.guest_agent.0',
  );
  return agent
    ? boundary('host-control', 'own', remark('host-control.agent'), { at: at(agent) })
    : boundary('host-control', 'own', remark('host-control.none'));
}
