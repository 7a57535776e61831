/** What libvirt says itself where a raw argument says it to QEMU, by option; the element as one would write it. */
const natives: ReadonlyMap<string, string> = new Map([
  ['-cpu', '<cpu>'],
  ['-smbios', "<sysinfo type='smbios'>"],
  ['-fw_cfg', "<sysinfo type='fwcfg'>"],
  ['-audiodev', '<audio>'],
  ['-smp', '<vcpu>'],
  ['-m', '<memory>'],
  ['-drive', '<disk>'],
  ['-cdrom', "<disk device='cdrom'>"],
  ['-vnc', "<graphics type='vnc'>"],
  ['-spice', "<graphics type='spice'>"],
  ['-vga', '<video>'],
  ['-serial', '<serial>'],
  ['-virtfs', '<filesystem>'],
  ['-fsdev', '<filesystem>'],
  ['-rtc', '<clock>'],
  ['-machine', "<type machine='…'>"],
  ['-kernel', '<kernel>'],
  ['-initrd', '<initrd>'],
  ['-append', '<cmdline>'],
]);

/** The same for options whose value decides: what the value begins with, or holds after a comma. */
const nativesByValue: readonly { readonly option: string; readonly value: RegExp; readonly element: string }[] = [
  { option: '-device', value: /^pvpanic\b/, element: "<panic model='isa'>" },
  { option: '-device', value: /^vfio-pci\b/, element: "<hostdev type='pci'>" },
  { option: '-device', value: /^ivshmem-/, element: '<shmem>' },
  { option: '-device', value: /^(?:ich9-intel-hda|intel-hda|hda-\w+|AC97|usb-audio|virtio-sound)\b/, element: '<sound>' },
  { option: '-device', value: /^usb-host\b/, element: "<hostdev type='usb'>" },
  { option: '-device', value: /^virtio-[\w-]+,(?:[^,]*,)*iommu_platform=on/, element: "<driver iommu='on'>" },
  { option: '-object', value: /^input-linux\b/, element: "<input type='evdev'>" },
  { option: '-object', value: /^memory-backend-(?:file|memfd),/, element: '<memoryBacking>' },
  { option: '-object', value: /^rng-/, element: '<rng>' },
  { option: '-netdev', value: /^user,(?:[^,]*,)*hostfwd=/, element: '<portForward>' },
  { option: '-netdev', value: /^(?:user|tap|bridge)\b/, element: '<interface>' },
  { option: '-net', value: /^(?:user|tap|bridge|nic)\b/, element: '<interface>' },
  { option: '-global', value: /^(?:ICH9-LPC|PIIX4_PM)\.disable_s[34]=/, element: '<pm>' },
  { option: '-overcommit', value: /^mem-lock=on\b/, element: '<locked>' },
];

/** What libvirt sets by itself at every start, so that an argument of ours works against it. */
const owned: ReadonlySet<string> = new Set([
  '-sandbox',
  '-runas',
  '-chroot',
  '-daemonize',
  '-S',
  '-no-user-config',
  '-nodefaults',
  '-pidfile',
]);

/** An option of a raw argument in one spelling: QEMU takes two hyphens as well. */
export function optionOf(argument: string): string {
  return argument.startsWith('--') ? argument.slice(1) : argument;
}

/** The element that says the same as an option with its value; `undefined` where libvirt has none, or we know of none. */
export function nativeOf(option: string, value: string | undefined): string | undefined {
  // Long values are searched no further than what decides.
  const text = (value ?? '').slice(0, 500);
  return nativesByValue.find((entry) => entry.option === option && entry.value.test(text))?.element ?? natives.get(option);
}

export function isOwnedByLibvirt(option: string): boolean {
  return owned.has(option);
}
