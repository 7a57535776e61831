// Written by `node scripts/run.mjs libvirt-schema`.

/**
 * The names of elements, attributes and values that the RelaxNG schemas of libvirt (domain.rng and what it includes) list,
 * versions 7.0, 9.0, 11.3, 12.8. Names only, as facts; libvirt and its schemas are under LGPL-2.1-or-later, libvirt.org.
 * `scripts/relaxng/table.ts` says how it is written, `schema.ts` reads it.
 */
export const schemaTable = `7.0 9.0 11.3 12.8
bhyve hvf^1 hyperv kqemu kvm lxc openvz phyp qemu test uml vbox vmware vz xen none? parallels?
localtime utc
absolute^1 localtime timezone utc variable
full none partial default?
off on
exact minimum strict
custom host-model host-passthrough maximum^1
no yes
s390-pv^1 sev sev-snp^2 tdx^3
coredump-destroy coredump-restart destroy preserve preserve-running^3 rename-restart restart
ignore pause poweroff restart
destroy preserve rename-restart restart
bios efi
crash none omit reject
dynamic none static
fwcfg smbios
auto static
auto emulate native paravirt smpsafe
armvtimer hpet hypervclock kvmclock pit platform rtc tsc
catchup delay discard merge
boot guest realtime^1 wall
1 2 3
disable emulate passthrough
disable forbid force optional require
emulate passthrough
allow forbid
batch fifo idle rr
alsa arts esd pulseaudio
alsa^1 coreaudio^1 dbus^1 file^1 jack^1 none^1 oss pipewire^2 pulseaudio^1 sdl^1 spice^1
dbus^1 dev file nmdm null pipe pty qemu-vdagent^1 spiceport spicevmc stdio tcp udp unix vc
am53c974 auto buslogic dc390 dmi-to-pci-bridge ehci ibmvscsi ich6 ich9-ehci1 ich9-uhci1 ich9-uhci2 ich9-uhci3 lsilogic lsisas1068 lsisas1078 ncr53c90 nec-xhci none pci-bridge pci-expander-bus pci-ohci pci-root pcie-expander-bus pcie-root pcie-root-port pcie-switch-downstream-port pcie-switch-upstream-port pcie-to-pci-bridge piix3 piix3-uhci piix4 piix4-uhci qemu-xhci qusb1 qusb2 virtio virtio-non-transitional virtio-scsi virtio-transitional vmpvscsi vt82c686b-uhci
ccid fdc ide isa nvme^3 pci sata scsi usb virtio-serial xenbus
virtio
qemu
cdrom disk floppy lun
usb-bot^3 usb-storage^3 virtio virtio-non-transitional virtio-transitional default?
filtered unfiltered
external internal manual^1 no
block ctl^3 dir file network nvme vhostuser^1 vhostvdpa^2 volume
mapped passthrough squash
virtio virtio-non-transitional virtio-transitional
default forbid remap warn
bind block file mount ram template volume?
disconnect fail keep
any insecure secure
allow-exclusive force-shared ignore
dbus^1 desktop egl-headless rdp sdl spice vnc
capabilities subsystem
vfio-ap vfio-ccw vfio-pci virtio virtio-non-transitional virtio-transitional
mdev misc net pci scsi scsi_host storage usb
usb
ps2 usb virtio xen none? parallels?
evdev^1 keyboard mouse passthrough tablet
bridge client direct ethernet hostdev internal mcast network null^1 server udp user vdpa vds^1 vhostuser
amd^3 intel smmuv3 virtio^1
none virtio virtio-non-transitional virtio-transitional xen
private shared
dimm nvdimm sgx-epc^1 virtio-mem^1 virtio-pmem^1
hyperv isa pseries pvpanic^2 s390 default?
acpi-erst
master peer
host host-certificates passthrough
ac97 es1370 ich6 ich7 ich9 pcspk sb16 usb virtio^2
spapr-tpm-proxy tpm-crb tpm-spapr tpm-tis
virtio virtio-non-transitional virtio-transitional default?
dump inject-nmi none pause poweroff reset shutdown
diag288 i6300esb ib700 itco^2
aplic aplic-imsic none
allow default deny
broken fixed workaround
2 3 host
disabled enabled required
custom host-model^3 passthrough
broken fixed-ccd fixed-ibs fixed-na workaround
kvm qemu
fault ignore
aes dea
name pid
name netns pid
immediate ondemand
anonymous file memfd
interleave preferred restrictive^1 strict
interleave preferred restrictive^1 strict bind?
cdrom fd hd network
qcow2 raw none?
pflash rom
block ctl^3 dir file network nvme vhostuser vhostvdpa^2 volume
emulate host sysinfo none?
aarch64 alpha armv6l armv7l cris i686 ia64 lm32 loongarch64^2 m68k microblaze microblazeel mips mips64 mips64el mipsel openrisc parisc parisc64 ppc ppc64 ppc64le ppcemb riscv32 riscv64 s390 s390x sh4 sh4eb sparc sparc64 unicore32 x86_64 xtensa xtensaeb
exe hvm linux xen xenpvh
alignment_faults branch_instructions branch_misses bus_cycles cache_misses cache_references cmt context_switches cpu_clock cpu_cycles cpu_migrations emulation_faults instructions mbml mbmt page_faults page_faults_maj page_faults_min ref_cpu_cycles stalled_cycles_backend stalled_cycles_frontend task_clock
both code data
ccid ccw dimm drive isa pci spapr-vio unassigned usb virtio-mmio virtio-serial
raw telnet telnets tls
connected disconnected
guestfwd virtio xen none?
isa-debug^1 isa-serial lxc openvz pci-serial sclp sclp-serial sclplm serial spapr-vio-serial system-serial uml usb-serial virtio xen
i82801b11-bridge ioh3420 pci-bridge pcie-pci-bridge pcie-root-port pxb pxb-pcie spapr-pci-host-bridge x3130-upstream xio3130-downstream none?
builtin lkcf
default directsync none unsafe writeback writethrough
off on unmap
ignore unmap
enospace ignore report stop
io_uring native threads
ignore report stop
aio bochs cloop cow dir dmg fat iso luks ploop qcow qcow2 qed raw vdi vhd vmdk vpc
librbd qemu
default luks luks-any^2 luks2^1 qcow
auto lba none
bochs cloop cow dir dmg fat iso luks ploop qcow qcow2 qed raw vdi vhd vmdk vpc
active-commit copy
abort pivot yes
direct host
ftp ftps gluster http https iscsi nbd nfs rbd sheepdog ssh^2 tftp vxhs
mandatory optional requisite
pci unix^1
fdc ide nvme^3 sata scsi sd uml usb virtio xen
closed open
handle loop mtp^2 nbd path ploop virtiofs default?
immediate default?
cursor display inputs main playback record smartcard usbredir
auto_glz auto_lz glz lz off quic
always auto never
address network none socket
client server
all filter off
kvm vfio xen
off on uninitialized
adapter iscsi vhost
persistent transient
all
alt-alt ctrl-ctrl ctrl-scrolllock meta-meta scrolllock shift-shift
default^2 passt
kvm qemu vfio vhost xen
iothread timer
down up
generated static
tcp udp
kernel libvirt
unix
802.1Qbg 802.1Qbh midonet openvswitch
yes
builtin egd random
ivshmem ivshmem-doorbell ivshmem-plain
duplex micro output
emulator external^1 passthrough
1.2 2.0
qemu vhostuser
io off on
vhost-user-gpu vhost-user-vga virtio-gpu virtio-gpu-gl virtio-vga virtio-vga-gl
bochs cirrus gop none qxl ramfb vbox vga virtio vmvga xen default? parallels?
msdm^2 raw^2 rawset^2 slic
enrolled-keys secure-boot
pci unix
asset location manufacturer product serial version
date release vendor version
asset manufacturer serial sku version
family manufacturer product serial sku uuid version
direct full none
none writeback writethrough
access read write
f32 s16 s32 s8 u16 u32 u8
16550a isa-debugcon^1 isa-serial pci-serial pl011 sclpconsole sclplmconsole spapr-vty usb-serial none?
ceph iscsi
passphrase
block ctl^3 dir file network nvme vhostuser vhostvdpa volume
rdma tcp unix
always none
chroot namespace
fc_host scsi_host
pci usb
tagged untagged
host
check fips-host
connect
dir^2 file^2 unix
default luks luks-any^2 luks2 qcow
bool remove signed string unsigned
flush read write zone
ftp ftps gluster http https iscsi nbd nfs rbd sheepdog ssh tftp vxhs
storage
default luks luks-any luks2 qcow

id type!0||bhyve:commandline>1 blkiotune>2 bootloader>3 bootloader_args>3 clock>4 cpu>5 cputune>6 currentMemory>7 defaultiothread^1>8 description>3 devices>9 features>a genid>3 hwuuid^3>3 idmap>b iommufd^3>c iothreadids>d iothreads>3 keywrap>e launchSecurity>f lxc:namespace>g maxMemory>h memory>i memoryBacking>j memtune>k metadata>l name>3 numatune>m on_crash>n on_lockfailure>o on_poweroff>p on_reboot>p os>q perf>r pm>s qemu:capabilities>t qemu:commandline>u qemu:deprecation^1>v qemu:override^1>w resource>x seclabel>y sysinfo>z throttlegroups^2>10 title>3 uuid>3 vcpu>11 vcpus>12 vmware:datacenterpath>3 xen:commandline>13
||bhyve:arg>14
||device>15 weight>3
||
adjustment basis=1 offset!2 start^1 timezone||timer>16
check!3 deprecated_features^2!4 match!5 migratable!4 mode!6||cache>17 feature>18 maxphysaddr^1>19 model>1a numa>1b topology>1c vendor>3
||cachetune>1d emulator_period>3 emulator_quota>3 emulatorpin>1e emulatorsched>1f energytune^3>1g global_period>3 global_quota>3 iothread_period>3 iothread_quota>3 iothreadpin>1h iothreadsched>1i memorytune>1j period>3 quota>3 shares>3 vcpupin>1k vcpusched>1l
unit||
thread_pool_max thread_pool_min||
||audio>1m channel>1n console>1o controller>1p crypto^2>1q disk>1r emulator>3 filesystem>1s graphics>1t hostdev>1u hub>1v input>1w interface>1x iommu>1y lease>1z memballoon>20 memory>21 nvram>22 panic>23 parallel>1o pstore^2>24 redirdev>25 redirfilter>26 rng>27 serial>1o shmem>28 smartcard>29 sound>2a tpm>2b video>2c vsock>2d watchdog>2e
||!acpi>3 aia^2>2f apic>2g async-teardown^2>2h capabilities>2i ccf-assist>2j cfpc>2k gic>2l hap>2j hpt>2m htm>2j hyperv>2n ibs>2o ioapic>2p kvm>2q msrs>2r nested-hv>2j pae>3 pmu>2j privnet>3 ps2^2>2j pvspinlock>2s ras^2>2j sbbc>2k smm>2t tcg^1>2u viridian>3 virtualization^3>3 vmcoreinfo>2j vmport>2s xen>2v
||gid>2w uid>2w
enabled=7 fdgroup||
||iothread>2x
||cipher>2y
authorKey^2=7 kernelHashes^1=7 type=8 vcek^2=7||cbitpos>3 dhCert>3 guestVisibleWorkarounds^2>3 handle>3 hostData^2>3 idAuth^2>3 idBlock^2>3 mrConfigId^3>3 mrOwner^3>3 mrOwnerConfig^3>3 policy>3 quoteGenerationService^3>2z reducedPhysBits>3 session>3
||lxc:shareipc>30 lxc:sharenet>31 lxc:shareuts>30
slots unit||
dumpCore!4 unit||
||access>32 allocation>33 discard>3 hugepages>34 locked>3 nosharepages>3 source>35
||hard_limit>7 min_guarantee>7 soft_limit>7 swap_hard_limit>7
*||
||memnode>36 memory>37
|!9|
|=a|
|!b|
firmware!c||acpi>38 bios>39 boot>3a bootmenu>3b cmdline>3 dtb>3 firmware^1>3c init>3 initarg>3 initdir>3 initenv>3d initgroup>3 initrd>3 inituser>3 kernel>3 loader>3e nvram>3f root>3 shim^2>3 smbios>3g type>3h varstore^3>3i
||event>3j
||suspend-to-disk>3k suspend-to-mem>3k
||qemu:add>3l qemu:del>3l
||qemu:arg>14 qemu:env>3m
behavior=d||
||qemu:device>3n
||fibrechannel^1>3o partition>3
model relabel!7 type!e||baselabel>3 imagelabel>3 label>3
type!f||baseBoard>3p bios>3q chassis>3r entry>3s oemStrings>3t system>3u
||throttlegroup>3v
cpuset current placement!g||
||vcpu>3w
||xen:arg>14
value||
||path>3 read_bytes_sec>3 read_iops_sec>3 weight>3 write_bytes_sec>3 write_iops_sec>3
frequency mode!h name!i present!7 tickpolicy!j track!k||catchup>3x
level!l mode!m||
name policy!n||
bits limit^2 mode!o||
fallback!p vendor_id||
||cell>3y interconnects>3z
clusters^2 cores dies sockets threads||
id^1 vcpus||cache>40 monitor>41
cpuset||
priority scheduler=q||
id vcpus||monitor>42
cpuset iothread||
iothreads priority scheduler!q||
vcpus||monitor>42 node>43
cpuset vcpu||
priority scheduler!q vcpus||
driver^1=r dspPolicy^1 exclusive^1=7 id path^1 runtimeDir^2 serverName^1 timerPeriod^1 tryMMap^1=7 type!s||input>44 output>44
type!t||address>45 alias>3d log>46 protocol>47 source>48 target>49
tty type!t||acpi^1>4a address>45 alias>3d log>46 protocol>47 source>48 target>4b
index maxEventChannels maxGrantFrames model!u ports type!v vectors||acpi^1>4a address>45 alias>3d driver>4c master>4d model>4e pcihole64>7 serial^3>3 target>4f
model=w type=x||address>4g alias>3d backend>4h driver>4i
device!y model!z rawio!7 sgio!10 snapshot!11 type!12||acpi^1>4a address>45 alias>3d auth>4j backenddomain>3d backingStore>4k blockio>4l boot>4m driver>4n encryption>4o geometry>4p iotune>3v mirror>4q product>3 readonly>3 serial>3 shareable>3 source>4r target>4s throttlefilters^2>4t transient>4u vendor>3 wwn>3
accessmode!13 dmode fmode model!14 multidevs!15 type!16||acpi^1>4a address>45 alias>3d binary>4v boot^1>4m driver>4w idmap^2>b readonly>3 source>4x space_hard_limit>7 space_soft_limit>7 target>4y
address^1 autoport=7 connected=17 defaultMode=18 display fullscreen=7 keymap listen multiUser=7 p2p^1=7 passwd passwdValidTo port powerControl^1=7 replaceUser=7 sharePolicy=19 socket tlsPort type!1a username^2 wait^3=7 websocket xauth||audio^1>4z channel>50 clipboard>51 filetransfer>52 gl>53 image>54 jpeg>55 listen>56 mouse>57 playback>58 streaming>59 zlib>55
display=4 managed=7 mode!1b model!1c ramfb=4 rawio!7 sgio!10 type!1d||acpi^1>4a address>45 alias>3d boot>4m driver>5a ip>5b readonly>3 rom>5c route>5d shareable>3 source>5e teaming^1>5f
type!1e||address>45 alias>3d
bus!1f model!14 type!1g||acpi^1>4a address>45 alias>3d driver>5g source>5h
managed=7 trustGuestRxFilters!7 type!1h||acpi^1>4a address>45 alias>3d backend>5i backenddomain>3d bandwidth>5j boot>4m coalesce>5k downscript>2z driver>5l filterref>5m guest>5n ip>5b link>5o mac>5p model>5q mtu>5r port>5s portForward^1>5t rom>5c route>5d script>2z source>5u target>5v teaming>5f tune>5w virtualport>5x vlan>5y
model!1i||acpi^1>4a address^1>4g alias^1>3d driver>5z
||key>3 lockspace>3 target>60
autodeflate!4 freePageReporting!4 model!1j||acpi^1>4a address>45 alias>3d driver>5g stats>61
access!1k discard!7 model!1l||acpi^1>4a address>45 alias>3d driver^3>4i source>62 target>63 uuid>3
||address>45
model!1m||address>45 alias>3d
backend=1n||address>4g alias>3d path>3 size>7
bus!1e type!t||address>45 alias>3d boot>4m log>46 protocol>47 source>48
||usbdev>64
model!14||acpi^1>4a address>45 alias>3d backend>65 driver>5g rate>66
name role!1o||acpi^1>4a address>45 alias>3d model>67 msi>68 server>2z size>7
mode!1p type=t||acpi^1>4a address>45 alias>3d certificate>3 database>3 log>46 protocol>47 source>48 target>4b
model!1q multichannel^2=7 streams^2||acpi^1>4a address>45 alias>3d audio>4z codec>69 driver^2>6a
model!1r||address>45 alias>3d backend>6b
||acpi^1>4a address>45 alias>3d driver>6c model>6d
model!1s||acpi^1>4a address>45 alias>3d cid>6e driver^1>4i
action!1t model!1u||acpi^1>4a address>45 alias>3d
value=1v||
eoi!4||
enabled=7||
policy=1w||audit_control>2j audit_write>2j block_suspend>2j chown>2j dac_override>2j dac_read_search>2j fowner>2j fsetid>2j ipc_lock>2j ipc_owner>2j kill>2j lease>2j linux_immutable>2j mac_admin>2j mac_override>2j mknod>2j net_admin>2j net_bind_service>2j net_broadcast>2j net_raw>2j setfcap>2j setgid>2j setpcap>2j setuid>2j sys_admin>2j sys_boot>2j sys_chroot>2j sys_module>2j sys_nice>2j sys_pacct>2j sys_ptrace>2j sys_rawio>2j sys_resource>2j sys_time>2j sys_tty_config>2j syslog>2j wake_alarm>2j
state=4||
value=1x||
version=1y||
resizing=1z||maxpagesize>7
mode^1!20||!avic^1>2j emsr_bitmap^2>2s evmcs>2s frequencies>2s ipi>2s reenlightenment>2s relaxed>2s reset>2s runtime>2s spinlocks>6f stimer>6g synic>2s tlbflush>6h vapic>2s vendor_id>6i vpindex>2s xmm_input^2>2s
value=21||
driver!22||
||!dirty-ring^1>6j hidden>2s hint-dedicated>2s poll-control>2s pv-ipi^1>2s
unknown=23||
state!4||
state!4||tseg>7
||tb-cache>7
||!e820_host>2j passthrough>6k
count start target||
id thread_pool_max^1 thread_pool_min^1||poll^2>6l
name=24 state=4||
path||
type=25 value||
type=26 value||
mode!1k||
mode!27 threads^1||
||page>6m
type!28||
cellid mode!29 nodeset||
mode!2a nodeset placement!g||
||table>6n
rebootTimeout useserial=7||
dev!2b||
enable!7 timeout||
||feature>6o
name||
format^2!2c readonly!7 secure!7 stateless^1!7 type!2d||
format^2!2c template templateFormat^2!2c type^1!2e||source^1>6p
mode!2f||
arch!2g machine|!2h|
path template||
enabled=7 name=2i||
enabled!7||
capability||
name value||
alias||qemu:frontend>6q
appid||
||entry>6r
||entry>6s
||entry>6t
file name||
||entry>3
||entry>6u
||group_name>3 read_bytes_sec>3 read_bytes_sec_max>3 read_bytes_sec_max_length>3 read_iops_sec>3 read_iops_sec_max>3 read_iops_sec_max_length>3 size_iops_sec>3 total_bytes_sec>3 total_bytes_sec_max>3 total_bytes_sec_max_length>3 total_iops_sec>3 total_iops_sec_max>3 total_iops_sec_max_length>3 write_bytes_sec>3 write_bytes_sec_max>3 write_bytes_sec_max_length>3 write_iops_sec>3 write_iops_sec_max>3 write_iops_sec_max_length>3
enabled=7 hotpluggable=7 id order||
limit slew threshold||
cpus discard!7 id memAccess!1k memory unit||cache>6v distances>6w
||bandwidth>6x latency>6y
id level size type=2j unit||
level vcpus||
vcpus||
bandwidth id||
bufferCount^1 bufferLength^1 clientName^1 connectPorts^1 dev exactName^1=7 fixedSettings^1!7 latency^1 mixingEngine^1!7 name^1 serverName^1 streamName^1 tryPoll^1=7 voices^1||settings^1>6z
base bus controller cssid devno domain function iobase irq multifunction=4 port reg slot ssid target type!2k unit||zpci>70
append!4 file||
type=2l||
append=4 channel host master mode path service slave tls=7||clipboard^1>71 mouse^1>72 reconnect>73 seclabel>74
address name port state=2m type!2n||
index nodeset^3||
port type=2o||model>75
ats!4 cmd_per_lun ioeventfd!4 iommu!4 iothread max_sectors packed!4 page_per_vq^1!4 queues||iothreads^2>76
startport||
name!2p||
busNr chassis chassisNr hotplug!4 index memReserve^2 port||node>3
base bus controller cssid devno domain function iobase irq multifunction=4 port reg slot ssid target type=2k unit||zpci>70
model=2q queues||
ats=4 iommu=4 packed=4 page_per_vq=4||
username||secret>77
index type=12||backingStore>4k format>78 source>4r
discard_granularity^2 logical_block_size physical_block_size||
loadparm order||
ats!4 cache!2r copy_on_read!4 detect_zeroes!2s discard!2t discard_no_unref^2!4 error_policy!2u event_idx!4 io!2v ioeventfd!4 iommu!4 iothread name packed!4 page_per_vq^1!4 queue_size^1 queues rerror_policy!2w type!2x||iothreads^2>76 metadata_cache>79 statistics^3>7a
engine^1!2y format!2z||cipher>7b ivgen>7c secret>7d
cyls heads secs trans!30||
file format=31 job=32 ready=33 type=12||backingStore>4k format>78 source>4r
dev dir fdgroup^1 file index managed=7 mode=34 name namespace path^1 pool protocol=35 query startupPolicy=36 tls=7 tlsHostname^1 type=37 volume||address>7e auth>4j config>7f cookies>7g dataStore^2>7h encryption>4o host>7i identity>7j initiator>7k knownHosts^2>2z readahead>5r reconnect^1>7l reservations>7m seclabel>74 slices>7n snapshot>3d ssl>7o timeout>7p
bus!38 dev dpofua^3=4 removable!4 rotation_rate^1 tray!39||
||throttlefilter>7q
shareBacking^1!7||
path xattr!4||cache>7r lock>7s openfiles^2>7t sandbox^1>7u thread_pool^1>5r
ats!4 format!31 iommu!4 packed!4 page_per_vq^1!4 queue type!3a wrpolicy!3b||
dev dir file name socket^1 units usage||
dir||
id||
mode=18 name=3c||
copypaste=7||
enable=7||
enable=7 rendernode||
compression=3d||
compression=3e||
address network socket type!3f||
mode=3g||
compression=4||
mode=3h||
iommufd^3=7 model^2 name!3i||
address family peer prefix||
bar!4 enabled!7 file||
address family gateway metric netmask prefix||
guestReset^1=3j name protocol=3k startupPolicy=36 writeFiltering=7 wwpn||adapter>7v address>7w auth>4j block>3 char>3 host>7x initiator>7k interface>3 product>4z vendor>4z
persistent type=3l||
ats!4 iommu!4 packed!4 page_per_vq^1!4||
dev^1 evdev grab^1=3m grabToggle^1=3n repeat^1=4||
fqdn^3 hostname^3 logFile^1 tap type^1!3o vhost||
classID||inbound>7y outbound>7y
||rx>7z
ats!4 event_idx!4 ioeventfd!4 iommu!4 iommufd^3=7 model^2 name!3p packed!4 page_per_vq^1!4 queues rss^1!4 rss_hash_report^1!4 rx_queue_size tx_queue_size txmode!3q||guest>80 host>81
filter||parameter>3m
actual dev||
state!3r||
address check!7 currentAddress^2 type!3s||
type||
size||
isolated=7||
address dev proto!3t||range>82
address bridge connectionid^1 dev macTableManager=3u missing=7 mode name network path port portgroup portgroupid^1 portid switchid^1 type=3v||address>83 ip>5b local>84 product>4z reconnect>73 route>5d vendor>4z
dev managed!7||
||sndbuf>3
type!3w||parameters>85
trunk!3x||tag>86
accel^3=4 ats^3=4 aw_bits caching_mode!4 cmdqv^3=4 dma_translation^2!4 eim!4 intremap!4 iotlb!4 oas^3 passthrough^3=4 pciBus^3 ril^3=4 ssidsize^3 xtsup^3=4||granule^3>87
offset path||
period||
||alignsize>7 nodemask>3 pagesize>7 path>3 pmem>3
dynamicMemslots^2=7||address^2>88 block^1>7 current^1>7 label>89 node>3 readonly>3 requested^1>7 size>7
allow=7 class product vendor version||
model!3y type=t||log>46 protocol>47 source>48
bytes period||
type!3z||
ioeventfd!4 vectors||
type!40||
ats!4 iommu!4 packed!4 page_per_vq!4||
debug^2 persistent_state=7 type!41 version=42||active_pcr_banks^1>8a device>2z encryption>8b profile^2>8c source^1>8d
ats!4 iommu!4 name!43 packed!4 page_per_vq^1!4 vgaconf=44||
blob^2!4 device^3=45 edid^3=4 heads primary=7 ram type!46 vgamem vram vram64||acceleration>8e resolution>8f
address auto!7||
retries state!4||
state!4||direct>2s
state!4||direct^2>2j extended^2>2j
state!4 value||
size state!4||
mode state=4||
grow max shrink weight^3||
nodeset size unit||
type!47||
enabled!7 name!48||
dev dir fdgroup file index managed=7 mode=34 name namespace path pool protocol=35 query startupPolicy=36 tls=7 tlsHostname type=49 volume||address>8g auth>4j config>7f cookies>7g dataStore^2>7h encryption>8h host>7i identity>7j initiator>7k knownHosts^2>2z readahead>5r reconnect>7l reservations>8i seclabel>8j slices>7n snapshot>3d ssl>8k timeout>7p
||qemu:property>8l
name=4a||
name=4b||
name=4c||
name=4d||
associativity!4e level policy!4f||line>8m size>8m
||sibling>8n
cache^1 initiator target type!4g unit value||
cache initiator target type!4g value||
channels format!4h frequency||
fid uid||
copypaste!7||
mode!3g||
delay^2 enabled!7 timeout||
labelskip=3x model relabel!7||label>3
name!4i||
||iothread>8o
type=4j usage uuid||
type!31||metadata_cache>79
||max_size>7
||latency-histogram>8p statistic>8q
hash mode name size||
hash name||
type!4k usage uuid||
bus domain function multifunction!4 slot||
file||
||cookie>3d
type!4l||format>78 source>8r
name port socket transport!4m||
agentsock^2 group keyfile^2 user username^2||
||iqn>3d
delay^2 enabled=7 timeout||
managed!7 migration^3=7||source>8s
||slice>8t
verify!7||
seconds||
group||
mode=4n||
flock=4 posix=4||
max||
mode=4o||
managed=7 name parent parent_fabric_wwn parent_wwnn parent_wwpn type=4p wwnn wwpn||parentaddr>8u
bus device domain function multifunction=4 port^3 slot target unit uuid||
name port||
average burst floor peak||
||frames>7t
csum!4 ecn!4 tso4!4 tso6!4 ufo!4||
csum!4 ecn!4 gso!4 mrg_rxbuf!4 tso4!4 tso6!4 ufo!4||
end exclude!7 start to||
bus device domain function multifunction!4 port^3 slot type!4q||
address port||
instanceid interfaceid managerid profileid typeid typeidversion||
id nativeMode!4r||
mode=4s size unit||
base||
||size>7
||sha1>3 sha256>3 sha384>3 sha512>3
secret||
name removeDisabled=4t source||
mode=4u path type=4v||
accel2d!7 accel3d!7 rendernode||
x y||
bus domain function multifunction=4 slot||
engine=2y format=4w||cipher>7b ivgen>7c secret>8v
managed=7 migration^3=7||source>8w
labelskip=3x model relabel=7||label>3
verify=7||
name type=4x value||
unit value||
id value||
id||queue>4z
type=4y||bin>8x
interval||
dev dir fdgroup file index managed=7 mode=34 name namespace path pool protocol=4z query startupPolicy=36 tls=7 tlsHostname type=49 volume||address>8g auth>4j config>7f cookies>7g dataStore>7h encryption>8y host>7i identity>8z initiator>7k knownHosts>2z readahead>5r reconnect>90 reservations>91 seclabel>8j slices>7n snapshot>3d ssl>8k timeout>7p
mode!3g path type!3v||reconnect>73
offset size type=50||
unique_id||address>8g
type=4k usage uuid||
mode=3g path type=3v||reconnect>7l
start||
engine=2y format=51||cipher>7b ivgen>7c secret>8v
agentsock group keyfile user username||
delay enabled=7 timeout||
managed=7 migration^3=7||source>92
mode=3g path type=3v||reconnect>90`;
