import { isLoopback } from '../../knowledge/addresses';
import { valueOf } from '../../model/certain';
import { removeElement, setAttribute } from '../../model/libvirt/edits';
import { isQemuDriver } from '../../workspace/libvirt/architecture';
import type { Domain } from '../../workspace/workload';
import { defineRule } from '../rule';
import { rawOptions, type RawOption, type RawValue } from './support/arguments';
import { fix } from './support/fixes';
import { atValue } from './support/places';
import type text from './qemu-monitor-exposed.text';

/** Options whose value is a character device with the monitor, or the debugger, behind it. */
const monitors: ReadonlySet<string> = new Set(['-monitor', '-qmp', '-qmp-pretty', '-gdb']);

/** `mon:` puts the monitor on the device beside what the guest sends. */
const multiplexed: ReadonlySet<string> = new Set(['-serial', '-parallel']);

export default defineRule<typeof text>({
  id: 'libvirt/qemu-monitor-exposed',
  on: 'domain',
  since: '0.3.0',
  audience: 'everyone',
  serves: ['isolation'],
  claims: ['qemu-monitor-is-privileged', 'libvirt-commandline-unchecked'],
  messages: { monitor: 'warning', dials: 'warning', debugger: 'warning' },
  *check(domain) {
    const { file, model } = domain;
    if (!isQemuDriver(domain)) return;
    const options = rawOptions(domain);
    const devices = devicesById(options);
    for (const { option, element, value } of options) {
      if (option === '-s') {
        const fixes = fix(domain, { title: 'remove', safety: 'review' }, removeElement(model, element));
        yield { message: 'debugger', values: { option }, at: atValue(file, element, 'value'), fixes };
        continue;
      }
      const written = valueOf(value?.text);
      if (value === undefined || written === undefined) continue;
      const device = option === '-mon' ? devices.get(idOf(written)) : { value, spec: specOf(option, written) };
      if (device === undefined) continue;
      const listener = listenerOf(device.spec, option);
      if (listener === undefined) continue;
      const at = atValue(file, device.value.element, 'value');
      const path = socketFor(domain, option);
      const fixes =
        monitors.has(option) && !listener.dials
          ? fix(
              domain,
              { title: 'socket', safety: 'review', values: { path } },
              setAttribute(model, device.value.element, 'value', `unix:${path},server=on,wait=off`),
            )
          : [];
      if (option === '-gdb') yield { message: 'debugger', values: { option }, at, fixes };
      else if (listener.dials) yield { message: 'dials', values: { host: listener.host }, at };
      else yield { message: 'monitor', values: { host: listener.host || '*' }, at, fixes };
    }
  },
});

interface Device {
  readonly value: RawValue;
  readonly spec: string;
}

/** The sockets that `-chardev` defines, by their ids, as the monitor's options would write them. */
function devicesById(options: readonly RawOption[]): ReadonlyMap<string, Device> {
  const devices = new Map<string, Device>();
  for (const { option, value } of options) {
    const written = valueOf(value?.text);
    if (option !== '-chardev' || value === undefined || written === undefined) continue;
    const parts = new Map(written.split(',').map((part) => [part.slice(0, part.indexOf('=')), part.slice(part.indexOf('=') + 1)]));
    const id = parts.get('id');
    if (!written.startsWith('socket,') || id === undefined || !parts.has('port')) continue;
    devices.set(id, { value, spec: `tcp:${parts.get('host') ?? ''}:${parts.get('port') ?? ''},${written}` });
  }
  return devices;
}

function idOf(mon: string): string {
  const parts = mon.split(',');
  return parts.find((part) => part.startsWith('chardev='))?.slice('chardev='.length) ?? parts[0] ?? '';
}

function specOf(option: string, written: string): string {
  if (monitors.has(option)) return written;
  return multiplexed.has(option) && written.startsWith('mon:') ? written.slice('mon:'.length) : '';
}

interface Listener {
  readonly host: string;
  /** Whether QEMU calls the host instead of waiting there. */
  readonly dials: boolean;
}

/** Who waits where; `undefined` for what no other machine reaches, and for TLS, which is set up by a credentials object. */
function listenerOf(spec: string, option: string): Listener | undefined {
  const [, protocol, host = ''] = /^(tcp|telnet|websocket|udp):(\[[^\]]*\]|[^:,]*):/.exec(spec) ?? [];
  if (protocol === undefined || isLoopback(host) || /,tls-creds=/.test(spec)) return undefined;
  const waits = option === '-gdb' || protocol === 'udp' || /,server(?:=on|=yes|,|$)/.test(spec);
  return { host, dials: !waits };
}

/** A path in the folder that belongs to QEMU's user on a host with `qemu:///system`. */
function socketFor({ name }: Domain, option: string): string {
  const guest = /^[\w.-]{1,60}$/.test(name) ? name : 'guest';
  return `/var/lib/libvirt/qemu/${guest}.${option.replace(/^-(?:qmp-pretty|qmp)$/, 'qmp').replace(/^-/, '')}`;
}
