/** What an option of QEMU’s command line is for, and so what says it natively in a domain; ids of the variants of its topic. */
const optionForms = {
  cpu: ['cpu'],
  machine: ['machine', 'M', 'no-acpi'],
  accelerator: ['accel', 'enable-kvm', 'no-kvm'],
  memory: ['m', 'mem-path', 'mem-prealloc', 'numa'],
  locked: ['overcommit', 'realtime'],
  vcpus: ['smp'],
  disk: ['drive', 'blockdev', 'hda', 'hdb', 'hdc', 'hdd', 'cdrom', 'fda', 'fdb', 'sd', 'mtdblock'],
  snapshotMode: ['snapshot'],
  network: ['netdev', 'net', 'nic', 'redir'],
  display: ['display', 'vnc', 'spice', 'sdl', 'nographic', 'curses', 'full-screen', 'k', 'alt-grab', 'ctrl-grab', 'no-frame'],
  video: ['vga', 'g'],
  serial: ['serial', 'parallel', 'chardev', 'virtioconsole'],
  debugConsole: ['debugcon'],
  sound: ['audiodev', 'audio', 'soundhw', 'audio-help'],
  firmwareConfig: ['fw_cfg'],
  smbios: ['smbios'],
  acpiTable: ['acpitable'],
  kernel: ['kernel', 'initrd', 'append', 'dtb', 'shim'],
  firmware: ['bios', 'pflash'],
  boot: ['boot'],
  clock: ['rtc', 'localtime', 'no-hpet', 'startdate'],
  lifecycle: ['no-reboot', 'no-shutdown', 'action'],
  fileSystem: ['fsdev', 'virtfs'],
  controller: ['usb'],
  input: ['usbdevice'],
  watchdog: ['watchdog', 'watchdog-action'],
  tpm: ['tpmdev'],
  balloon: ['balloon'],
  identity: ['name', 'uuid'],
  property: ['global', 'set'],
  migration: ['incoming', 'loadvm', 'only-migratable'],
  monitor: ['monitor', 'qmp', 'qmp-pretty', 'mon'],
  debugger: ['gdb', 's'],
  sandbox: ['sandbox', 'runas', 'run-with', 'chroot'],
  process: ['daemonize', 'pidfile', 'S', 'add-fd', 'readconfig', 'writeconfig', 'nodefaults', 'no-user-config', 'preconfig'],
  trace: ['trace', 'd', 'D', 'dfilter', 'msg'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** Device models, by the form that says them natively; a name that ends in `*` stands for all that begin so. */
const deviceForms = {
  hostDevice: ['vfio-pci*', 'vfio-ccw*', 'vfio-ap*', 'xen-pci-passthrough'],
  usbHost: ['usb-host'],
  usbRedirect: ['usb-redir'],
  panic: ['pvpanic*'],
  sharedMemory: ['ivshmem*'],
  applesmc: ['isa-applesmc'],
  crashInfo: ['vmcoreinfo'],
  generationId: ['vmgenid'],
  debugConsole: ['isa-debugcon'],
  sound: ['ich9-intel-hda', 'intel-hda', 'hda-*', 'AC97', 'ES1370', 'sb16', 'usb-audio', 'virtio-sound*', 'virtio-snd*'],
  network: ['virtio-net*', 'e1000*', 'rtl8139', 'vmxnet3', 'igb', 'ne2k*', 'pcnet', 'i8255*', 'usb-net', 'tulip'],
  disk: [
    'virtio-blk*',
    'ide-hd',
    'ide-cd',
    'scsi-hd',
    'scsi-cd',
    'scsi-block',
    'usb-storage',
    'usb-bot',
    'vhost-user-blk*',
    'floppy',
    'sd-card',
  ],
  nvmeDisk: ['nvme', 'nvme-ns'],
  video: [
    'virtio-gpu*',
    'virtio-vga*',
    'qxl*',
    'VGA',
    'cirrus-vga',
    'vmware-svga',
    'bochs-display',
    'ramfb',
    'secondary-vga',
    'vhost-user-gpu*',
    'vhost-user-vga',
  ],
  input: ['usb-kbd', 'usb-mouse', 'usb-tablet', 'virtio-keyboard*', 'virtio-mouse*', 'virtio-tablet*', 'virtio-input-host*'],
  controller: [
    ...['qemu-xhci', 'nec-usb-xhci', 'usb-ehci', 'ich9-usb-*', 'piix3-usb-uhci', 'piix4-usb-uhci', 'pci-ohci', 'pcie-root-port', 'ioh3420'],
    ...['pci-bridge', 'pcie-pci-bridge', 'i82801b11-bridge', 'x3130-upstream', 'xio3130-downstream', 'pxb', 'pxb-pcie', 'virtio-scsi*'],
    ...['ahci', 'ich9-ahci', 'piix3-ide', 'lsi53c*', 'megasas*', 'mptsas1068', 'pvscsi', 'virtio-serial*', 'usb-hub'],
  ],
  serial: ['virtserialport', 'virtconsole', 'isa-serial', 'pci-serial*', 'usb-serial', 'isa-parallel'],
  rng: ['virtio-rng*'],
  balloon: ['virtio-balloon*'],
  tpm: ['tpm-*'],
  watchdog: ['i6300esb', 'ib700', 'diag288'],
  iommu: ['intel-iommu', 'amd-iommu', 'virtio-iommu*', 'arm-smmuv3'],
  vsock: ['vhost-vsock*'],
  fileSystem: ['vhost-user-fs*', 'virtio-9p*', 'usb-mtp'],
  memory: ['pc-dimm', 'nvdimm', 'virtio-mem*', 'virtio-pmem*'],
  smartcard: ['usb-ccid', 'ccid-card*'],
  crypto: ['virtio-crypto*'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** Objects, likewise. */
const objectForms = {
  memory: ['memory-backend*'],
  rng: ['rng-*'],
  iothread: ['iothread'],
  evdev: ['input-linux'],
  launchSecurity: ['sev-guest', 'sev-snp-guest', 'tdx-guest', 's390-pv-guest', 'pef-guest'],
  throttle: ['throttle-group'],
  crypto: ['cryptodev*'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** What says a raw argument natively, or why nothing does. */
export type NativeForm = keyof typeof optionForms | keyof typeof deviceForms | keyof typeof objectForms | 'powerManagement' | 'virtioIommu';

/** Finds a name in one of the tables. */
function lookup<Form extends string>(table: Readonly<Record<Form, readonly string[]>>): (name: string) => Form | undefined {
  const whole = new Map<string, Form>();
  const prefixes: (readonly [string, Form])[] = [];
  for (const form of Object.keys(table) as Form[]) {
    for (const name of table[form]) {
      if (name.endsWith('*')) prefixes.push([name.slice(0, -1), form]);
      else whole.set(name, form);
    }
  }
  return (name) => whole.get(name) ?? prefixes.find(([prefix]) => name.startsWith(prefix))?.[1];
}

const optionForm = lookup<keyof typeof optionForms>(optionForms);
const deviceForm = lookup<keyof typeof deviceForms>(deviceForms);
const objectForm = lookup<keyof typeof objectForms>(objectForms);

/** The first word of an option’s argument, and of JSON the value of the property that has its place. */
function modelOf(argument: string, property: string): string {
  const quoted = argument.startsWith('{') ? new RegExp(`"${property}"\\s{0,8}:\\s{0,8}"([^"]{0,80})"`).exec(argument)?.[1] : undefined;
  const first = argument.split(',', 1)[0] ?? '';
  return quoted ?? (first.startsWith(`${property}=`) ? first.slice(property.length + 1) : first);
}

/** What QEMU calls the option: without its dashes; `undefined` for an argument of one. */
function optionOf(argument: string | undefined): string | undefined {
  return argument === undefined ? undefined : /^--?([A-Za-z][\w-]*)$/.exec(argument)?.[1];
}

/**
 * The native form of one raw argument of QEMU, which is an option, whose own argument may tell more, or continues the one before it;
 * `undefined` where none is known.
 */
export function nativeForm(argument: string, previous: string | undefined, next: string | undefined): NativeForm | undefined {
  const own = optionOf(argument);
  if (own !== undefined) return optionForm(own) ?? (next === undefined ? undefined : formOfArgument(own, next));
  return formOfArgument(optionOf(previous), argument);
}

/** The form of what an option is given. */
function formOfArgument(option: string | undefined, argument: string): NativeForm | undefined {
  switch (option) {
    case undefined:
      return undefined;
    case 'device': {
      const form = deviceForm(modelOf(argument, 'driver'));
      return argument.startsWith('virtio-') && /(?:^|,)iommu_platform=(?:on|true|yes)(?:,|$)/.test(argument) ? 'virtioIommu' : form;
    }
    case 'object': {
      const form = objectForm(modelOf(argument, 'qom-type'));
      // Memory in a file there is what shared memory devices show; the guest’s own lies elsewhere.
      if (form === 'memory' && /\/dev\/shm\//.test(argument)) return 'sharedMemory';
      return form === 'memory' && argument.includes('/dev/kvmfr') ? undefined : form;
    }
    case 'global':
      return globalForm(argument);
    default:
      return optionForm(option);
  }
}

function globalForm(argument: string): NativeForm {
  if (/\.disable_s[34]=/.test(argument)) return 'powerManagement';
  return /^(?:kvm-pit|mc146818rtc)\.lost_tick_policy=/.test(argument) ? 'clock' : 'property';
}
