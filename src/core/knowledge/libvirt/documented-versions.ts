import { once } from '../../text/once';

/** The first versions that take something; `undefined` where the documentation names none. */
export interface FirstVersions {
  readonly libvirt: string | undefined;
  readonly qemu: string | undefined;
}

/**
 * What libvirt's own documentation (formatdomain.html of 12.8.0, in part its news) says came when: libvirt, QEMU where one is named, and where it is written.
 * Places are paths of `schema.ts`, with the attribute behind `@` and the value behind `=`; `&virtiofs` where that drives the file system.
 */
const documented: readonly (readonly [libvirt: string, qemu: string, places: string])[] = [
  ['5.5', '', 'domain/devices/iommu@model=smmuv3'],
  ['5.7', '2.12', 'domain/features/kvm/hint-dedicated'],
  ['6.1', '', 'domain/cpu/topology@dies'],
  ['6.1', '4.2', 'domain/devices/rng/backend@model=builtin'],
  ['6.3', '5.0', 'domain/devices/disk/driver@io=io_uring'],
  ['6.3', '4.2', 'domain/devices/filesystem@multidevs'],
  ['6.7', '', 'domain/devices/audio'],
  ['6.9', '5.1', 'domain/devices/interface@type=vdpa'],
  ['6.10', '2.10', 'domain/devices/filesystem@fmode domain/devices/filesystem@dmode'],
  ['6.10', '4.2', 'domain/features/kvm/poll-control'],
  [
    '7.1',
    '',
    'domain/cpu@mode=maximum domain/devices/disk@type=vhostuser domain/devices/filesystem/boot domain/devices/graphics@powerControl',
  ],
  ['7.1', '', 'domain/devices/hostdev/teaming domain/devices/memory@model=virtio-pmem domain/devices/vsock/driver'],
  ['7.2', '', 'domain/os/firmware domain/devices/filesystem/binary/sandbox domain/devices/graphics/audio'],
  ['7.2', '', 'domain/devices/audio@type=none domain/devices/audio@type=alsa domain/devices/audio@type=coreaudio'],
  ['7.2', '', 'domain/devices/audio@type=file domain/devices/audio@type=jack domain/devices/audio@type=pulseaudio'],
  ['7.2', '', 'domain/devices/audio@type=sdl domain/devices/audio@type=spice'],
  ['7.3', '', 'domain/devices/disk/target@rotation_rate'],
  ['7.4', '', 'domain/devices/input@type=evdev domain/devices/disk/transient@shareBacking'],
  ['7.6', '', 'domain/devices/input/source@grabToggle domain/launchSecurity@type=s390-pv'],
  ['7.7', '', 'domain/resource/fibrechannel'],
  ['7.8', '', 'domain/devices/disk/driver@queue_size'],
  ['7.9', '', 'domain/devices/memory@model=virtio-mem'],
  [
    '7.9',
    '2.8',
    'domain/devices/disk/driver@page_per_vq domain/devices/interface/driver@page_per_vq domain/devices/controller/driver@page_per_vq',
  ],
  ['7.10', '3.1', 'domain/features/kvm/pv-ipi'],
  ['7.10', '', 'domain/devices/tpm/backend/active_pcr_banks'],
  ['8.0', '', 'domain/features/hyperv@mode domain/features/tcg domain/launchSecurity@kernelHashes'],
  ['8.0', '6.1', 'domain/features/kvm/dirty-ring'],
  ['8.1', '2.12', 'domain@type=hvf'],
  ['8.2', '', 'domain/devices/disk@snapshot=manual domain/devices/disk/source@tlsHostname domain/memoryBacking/allocation@threads'],
  ['8.3', '', 'domain/devices/iommu@model=virtio'],
  ['8.3', '5.1', 'domain/devices/interface/driver@rss domain/devices/interface/driver@rss_hash_report'],
  ['8.4', '', 'domain/clock@offset=absolute domain/clock@start domain/devices/audio@type=dbus domain/devices/graphics@type=dbus'],
  ['8.4', '', 'domain/devices/channel@type=qemu-vdagent'],
  ['8.5', '', 'domain/os/nvram@type domain/os/nvram/source domain/defaultiothread domain/devices/filesystem/binary/thread_pool'],
  ['8.5', '', 'domain/iothreadids/iothread@thread_pool_min domain/iothreadids/iothread@thread_pool_max'],
  ['8.6', '', 'domain/os/loader@stateless domain/devices/hostdev/source@guestReset'],
  ['8.7', '', 'domain/cpu/maxphysaddr domain/devices/interface@type=null domain/devices/interface@type=vds'],
  ['8.10', '6.2', 'domain/features/hyperv/avic'],
  ['8.10', '7.0', 'domain/devices/memory@model=sgx-epc'],
  ['9.0', '', 'domain/devices/interface/backend@type=passt domain/devices/interface/portForward domain/devices/interface/backend@logFile'],
  ['9.0', '', 'domain/devices/disk/source@fdgroup domain/devices/tpm/backend@type=external'],
  ['9.1', '', 'domain/devices/panic@model=pvpanic domain/devices/watchdog@model=itco'],
  ['9.2', '', 'domain/os/loader@format domain/os/nvram@format'],
  ['9.2', '6.1', 'domain/devices/video/model@blob'],
  ['9.3', '', 'domain/cpu/maxphysaddr@limit domain/devices/interface/model@type=igb'],
  ['9.4', '', 'domain/iothreadids/iothread/poll domain/devices/sound@multichannel domain/devices/memory/target/address'],
  ['9.5', '8.1', 'domain/devices/disk/driver@discard_no_unref'],
  ['9.6', '', 'domain/features/async-teardown'],
  ['9.8', '8.1', 'domain/devices/disk@type=vhostvdpa'],
  ['9.8', '', 'domain/devices/disk/source/knownHosts'],
  ['9.10', '', 'domain/devices/audio@type=pipewire'],
  ['10.0', '9.0', 'domain/devices/disk/driver/iothreads'],
  ['10.0', '', 'domain/devices/filesystem/idmap domain/devices/hostdev/driver@model'],
  ['10.1', '', 'domain/cpu/topology@clusters'],
  ['10.1', '8.2', 'domain/devices/memory/target@dynamicMemslots'],
  ['10.2', '', 'domain/devices/filesystem/driver@type=mtp'],
  ['10.3', '', 'domain/devices/controller/target@memReserve domain/devices/interface/model@type=usb-net'],
  ['10.4', '8.2', 'domain/devices/sound@model=virtio domain/devices/sound@streams'],
  ['10.4', '', 'domain/features/ras'],
  ['10.5', '', 'domain/launchSecurity@type=sev-snp'],
  ['10.6', '', 'domain/devices/pstore domain/devices/filesystem/binary/openfiles'],
  ['10.7', '7.1', 'domain/features/hyperv/emsr_bitmap domain/features/hyperv/xmm_input'],
  ['10.7', '', 'domain/features/ps2 domain/devices/iommu/driver@dma_translation'],
  ['10.10', '', 'domain/os/nvram@templateFormat domain/devices/disk/source/dataStore domain/devices/tpm/backend/profile'],
  ['10.10', '', 'domain/devices/tpm/backend/source@type=file domain/devices/tpm/backend/source@type=dir'],
  ['11.0', '', 'domain/cpu@deprecated_features domain/devices/filesystem/readonly&virtiofs'],
  ['11.0', '7.1', 'domain/features/hyperv/tlbflush/direct domain/features/hyperv/tlbflush/extended'],
  ['11.1', '', 'domain/features/aia domain/devices/graphics@username'],
  ['11.2', '', 'domain/throttlegroups domain/devices/disk/throttlefilters domain/os/shim domain/devices/interface/mac@currentAddress'],
  ['11.2', '', 'domain/os/acpi/table@type=raw domain/os/acpi/table@type=rawset domain/os/acpi/table@type=msdm'],
  ['11.2', '10.0', 'domain/devices/controller/driver/iothreads'],
  ['11.5', '', 'domain/devices/controller@type=nvme domain/devices/disk/target@bus=nvme'],
  ['11.5', '', 'domain/devices/disk@model=usb-storage domain/devices/disk@model=usb-bot'],
  ['11.5', '', 'domain/devices/iommu@model=amd domain/devices/iommu/driver@passthrough domain/devices/iommu/driver@xtsup'],
  ['11.7', '', 'domain/hwuuid'],
  ['11.8', '', 'domain/devices/interface/backend@hostname domain/devices/interface/backend@fqdn'],
  ['11.9', '', 'domain/features/hyperv@mode=host-model'],
  ['11.9', '10.2', 'domain/devices/disk/driver/statistics'],
  ['11.10', '', 'domain/devices/disk/target@dpofua domain/devices/graphics@wait domain/devices/iommu/driver@pciBus'],
  ['12.0', '', 'domain/devices/disk@type=ctl'],
  ['12.1', '', 'domain/os/varstore domain/features/virtualization domain/devices/iommu/driver/granule'],
  ['12.1', '', 'domain/devices/disk/source/reservations@migration'],
  ['12.2', '', 'domain/iommufd'],
  ['12.4', '', 'domain/cputune/energytune'],
  ['12.5', '', 'domain/devices/video/model@edid'],
  ['12.6', '', 'domain/on_crash=preserve-running'],
  ['12.7', '', 'domain/iothreadids/iothread/poll@weight domain/devices/iommu/driver@accel domain/devices/iommu/driver@cmdqv'],
  [
    '12.7',
    '',
    'domain/devices/iommu/driver@ats domain/devices/iommu/driver@ril domain/devices/iommu/driver@ssidsize domain/devices/iommu/driver@oas',
  ],
];

/** The first versions by place. */
export const documentedVersions = once(
  (): ReadonlyMap<string, FirstVersions> =>
    new Map(
      documented.flatMap(([libvirt, qemu, places]) =>
        places.split(' ').map((place): [string, FirstVersions] => [place, { libvirt, qemu: qemu || undefined }]),
      ),
    ),
);

/** The paths of the elements for which, or for whose attributes or values, it says something. */
export const documentedPaths = once(
  (): ReadonlySet<string> => new Set([...documentedVersions().keys()].map((place) => place.replace(/[@=&].*/, ''))),
);
