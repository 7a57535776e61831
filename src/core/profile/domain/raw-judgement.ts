import { deviceClass } from '../../knowledge/host/devices';
import type { RawOption } from './raw-options';
import { modelOfValue, propertyOf, textOfValue } from './raw-values';

/** Options that say something about the guest's hardware and nothing about the host, or that are judged where they belong: sockets of the network, folders. */
const harmless: ReadonlySet<string> = new Set(
  [
    ...['cpu', 'smp', 'machine', 'M', 'accel', 'enable-kvm', 'no-kvm', 'm', 'mem-prealloc', 'numa', 'overcommit', 'realtime', 'icount'],
    ...['smbios', 'fw_cfg', 'acpitable', 'no-acpi', 'no-hpet', 'rtc', 'localtime', 'boot', 'option-rom', 'bios', 'kernel', 'initrd'],
    ...['append', 'dtb', 'shim', 'global', 'set', 'name', 'uuid', 'msg', 'k', 'no-reboot', 'no-shutdown', 'action', 'balloon', 'snapshot'],
    ...['audiodev', 'audio', 'soundhw', 'vga', 'g', 'display', 'sdl', 'nographic', 'curses', 'full-screen', 'no-frame', 'no-quit'],
    ...['usb', 'watchdog', 'watchdog-action', 'only-migratable', 'nodefaults', 'no-user-config', 'S', 'd', 'singlestep', 'no-fd-bootchk'],
    ...['win2k-hack', 'one-insn-per-tb', 'tb-size', 'alt-grab', 'ctrl-grab'],
    ...['s', 'vnc', 'spice', 'mon', 'virtfs', 'fsdev'],
  ].map((name) => `-${name}`),
);

/** Devices that reach past what QEMU emulates; those that drive hardware of the host or share memory are judged as such. */
const reachingDevices = /^(?:vhost-|scsi-(?:block|generic)|xen-|virtio-scsi-vhost|vfio-user)/;

const harmlessObjects =
  /^(?:iothread|thread-context|main-loop|rng-(?:builtin|random)|memory-backend-(?:ram|memfd|file|epc)|secret(?:_keyring)?|tls-c\w+(?:-\w+)?|throttle-group|authz-\w+(?:-\w+)?|input-linux|can-bus|sev-(?:snp-)?guest|tdx-guest|s390-pv-guest)$/;

const localCharacters =
  /^(?:null|none|vc|pty|stdio|msmouse|braille|ringbuf|memory|spicevmc|spiceport|qemu-vdagent|dbus|testdev|chardev:|socket\b|file\b|unix:|tcp:|telnet:|websocket:|udp\b)/;

const wholeFiles: ReadonlySet<string> = new Set(
  ['drive', 'blockdev', 'hda', 'hdb', 'hdc', 'hdd', 'cdrom', 'fda', 'fdb', 'sd', 'pflash', 'mtdblock'].map((name) => `-${name}`),
);

/** Whether a raw argument may open more of the host than the domain's own elements, as far as can be told; one of which nothing is known may. */
export function mayReachHost(option: RawOption): boolean {
  const { option: name, value } = option;
  if (harmless.has(name)) return (name === '-virtfs' || name === '-fsdev') && textOfValue(value)?.startsWith('local,') !== true;
  const text = textOfValue(value);
  if (text === undefined) return true;
  const model = modelOfValue(value) ?? '';
  if (wholeFiles.has(name)) return opensMore(text);
  switch (name) {
    case '-device':
      return reachingDevices.test(model);
    case '-object':
      return !harmlessObjects.test(model);
    case '-monitor':
    case '-qmp':
    case '-qmp-pretty':
    case '-gdb':
    case '-serial':
    case '-parallel':
    case '-debugcon':
    case '-virtioconsole':
    case '-chardev':
      return !localCharacters.test(text.replace(/^mon:/, ''));
    case '-netdev':
    case '-nic':
    case '-net':
      return !/^(?:user|none|nic|hubport|passt)$/.test(model) || /(?:^|,)(?:guestfwd=[^,]*-cmd:|smb=)/.test(text);
    default:
      return true;
  }
}

/** A disk image is what the domain's own elements give it too; a folder, a protocol or another device of the host is more. */
function opensMore(text: string): boolean {
  const file = propertyOf(text, 'file') ?? propertyOf(text, 'filename') ?? (text.includes('=') ? undefined : text);
  if (file === undefined) return text.startsWith('{') || /(?:^|,)driver=(?:vvfat|host_device|ssh|nvme)/.test(text);
  const device = deviceClass(file);
  return /^(?:fat|ssh|fd|nvme|exec|json):/.test(file) || (device !== undefined && device !== 'block');
}
