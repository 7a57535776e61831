// Written by `npm run generate`.
import type { Topic } from '../topic';
import topic0 from './compose/annotations';
import topic1 from './compose/bind_create_host_path';
import topic2 from './compose/bind_propagation';
import topic3 from './compose/bind_recursive';
import topic4 from './compose/bind_selinux';
import topic5 from './compose/blkio_config';
import topic6 from './compose/build';
import topic7 from './compose/build_args';
import topic8 from './compose/build_attestations';
import topic9 from './compose/build_cache';
import topic10 from './compose/build_contexts';
import topic11 from './compose/build_entitlements';
import topic12 from './compose/build_freshness';
import topic13 from './compose/build_hosts';
import topic14 from './compose/build_inline';
import topic15 from './compose/build_isolation';
import topic16 from './compose/build_limits';
import topic17 from './compose/build_network';
import topic18 from './compose/build_platforms';
import topic19 from './compose/build_secrets';
import topic20 from './compose/build_target';
import topic21 from './compose/cap_add';
import topic22 from './compose/cap_drop';
import topic23 from './compose/cgroup';
import topic24 from './compose/cgroup_parent';
import topic25 from './compose/command';
import topic26 from './compose/config_source';
import topic27 from './compose/container_name';
import topic28 from './compose/cpu_quota';
import topic29 from './compose/cpu_rt';
import topic30 from './compose/cpu_shares';
import topic31 from './compose/cpu_windows';
import topic32 from './compose/cpus';
import topic33 from './compose/cpuset';
import topic34 from './compose/credential_spec';
import topic35 from './compose/depends_on';
import topic36 from './compose/deploy';
import topic37 from './compose/deploy_mode';
import topic38 from './compose/develop';
import topic39 from './compose/device_cgroup_rules';
import topic40 from './compose/devices';
import topic41 from './compose/dns';
import topic42 from './compose/dns_search';
import topic43 from './compose/entrypoint';
import topic44 from './compose/env_file';
import topic45 from './compose/environment';
import topic46 from './compose/expose';
import topic47 from './compose/extends';
import topic48 from './compose/external';
import topic49 from './compose/extra_hosts';
import topic50 from './compose/gpus';
import topic51 from './compose/group_add';
import topic52 from './compose/healthcheck';
import topic53 from './compose/healthcheck_timing';
import topic54 from './compose/hooks';
import topic55 from './compose/hostname';
import topic56 from './compose/image';
import topic57 from './compose/include';
import topic58 from './compose/init';
import topic59 from './compose/ipc';
import topic60 from './compose/isolation';
import topic61 from './compose/labels';
import topic62 from './compose/links';
import topic63 from './compose/logging';
import topic64 from './compose/mem_limit';
import topic65 from './compose/mem_reservation';
import topic66 from './compose/mem_swappiness';
import topic67 from './compose/memswap_limit';
import topic68 from './compose/model';
import topic69 from './compose/models';
import topic70 from './compose/mount_consistency';
import topic71 from './compose/name';
import topic72 from './compose/network';
import topic73 from './compose/network_address';
import topic74 from './compose/network_aliases';
import topic75 from './compose/network_attachable';
import topic76 from './compose/network_driver';
import topic77 from './compose/network_families';
import topic78 from './compose/network_interface';
import topic79 from './compose/network_internal';
import topic80 from './compose/network_ipam';
import topic81 from './compose/network_mac';
import topic82 from './compose/network_mode';
import topic83 from './compose/network_options';
import topic84 from './compose/network_priority';
import topic85 from './compose/networks';
import topic86 from './compose/oom_kill_disable';
import topic87 from './compose/oom_score_adj';
import topic88 from './compose/pid';
import topic89 from './compose/pids_limit';
import topic90 from './compose/placement';
import topic91 from './compose/platform';
import topic92 from './compose/port_mode';
import topic93 from './compose/ports';
import topic94 from './compose/privileged';
import topic95 from './compose/profiles';
import topic96 from './compose/provider';
import topic97 from './compose/pull_policy';
import topic98 from './compose/read_only';
import topic99 from './compose/replicas';
import topic100 from './compose/reservations';
import topic101 from './compose/resource_limits';
import topic102 from './compose/resource_name';
import topic103 from './compose/restart';
import topic104 from './compose/restart_policy';
import topic105 from './compose/runtime';
import topic106 from './compose/secret_source';
import topic107 from './compose/security_opt';
import topic108 from './compose/service_secrets';
import topic109 from './compose/shm_size';
import topic110 from './compose/stop_grace_period';
import topic111 from './compose/stop_signal';
import topic112 from './compose/storage_opt';
import topic113 from './compose/swarm_rollout';
import topic114 from './compose/sysctls';
import topic115 from './compose/tmpfs';
import topic116 from './compose/tmpfs_options';
import topic117 from './compose/tty';
import topic118 from './compose/ulimits';
import topic119 from './compose/use_api_socket';
import topic120 from './compose/user';
import topic121 from './compose/userns_mode';
import topic122 from './compose/uts';
import topic123 from './compose/volume';
import topic124 from './compose/volume_driver';
import topic125 from './compose/volume_mount';
import topic126 from './compose/volume_options';
import topic127 from './compose/volumes';
import topic128 from './compose/volumes_from';
import topic129 from './dockerfile/add-checksum';
import topic130 from './dockerfile/add-keep-git-dir';
import topic131 from './dockerfile/add-unpack';
import topic132 from './dockerfile/add';
import topic133 from './dockerfile/arg';
import topic134 from './dockerfile/check';
import topic135 from './dockerfile/cmd';
import topic136 from './dockerfile/copy-chmod';
import topic137 from './dockerfile/copy-chown';
import topic138 from './dockerfile/copy-exclude';
import topic139 from './dockerfile/copy-from';
import topic140 from './dockerfile/copy-link';
import topic141 from './dockerfile/copy-parents';
import topic142 from './dockerfile/copy';
import topic143 from './dockerfile/entrypoint';
import topic144 from './dockerfile/env';
import topic145 from './dockerfile/escape';
import topic146 from './dockerfile/expose';
import topic147 from './dockerfile/from-platform';
import topic148 from './dockerfile/from';
import topic149 from './dockerfile/healthcheck-interval';
import topic150 from './dockerfile/healthcheck-retries';
import topic151 from './dockerfile/healthcheck-start-interval';
import topic152 from './dockerfile/healthcheck-start-period';
import topic153 from './dockerfile/healthcheck-timeout';
import topic154 from './dockerfile/healthcheck';
import topic155 from './dockerfile/label';
import topic156 from './dockerfile/onbuild';
import topic157 from './dockerfile/run-device';
import topic158 from './dockerfile/run-mount';
import topic159 from './dockerfile/run-network';
import topic160 from './dockerfile/run-security';
import topic161 from './dockerfile/run';
import topic162 from './dockerfile/shell';
import topic163 from './dockerfile/stage';
import topic164 from './dockerfile/stop-signal';
import topic165 from './dockerfile/syntax';
import topic166 from './dockerfile/user';
import topic167 from './dockerfile/volume';
import topic168 from './dockerfile/workdir';
import topic169 from './libvirt/acpi';
import topic170 from './libvirt/apic';
import topic171 from './libvirt/arch';
import topic172 from './libvirt/audio';
import topic173 from './libvirt/bhyve-argument';
import topic174 from './libvirt/block-weight';
import topic175 from './libvirt/boot-order';
import topic176 from './libvirt/bootloader';
import topic177 from './libvirt/bootmenu';
import topic178 from './libvirt/cache-and-bandwidth';
import topic179 from './libvirt/channel';
import topic180 from './libvirt/chardev-endpoint';
import topic181 from './libvirt/chardev-log';
import topic182 from './libvirt/chardev-type';
import topic183 from './libvirt/clock';
import topic184 from './libvirt/container-init';
import topic185 from './libvirt/container-user';
import topic186 from './libvirt/controller';
import topic187 from './libvirt/cpu-address-width';
import topic188 from './libvirt/cpu-cache';
import topic189 from './libvirt/cpu-check';
import topic190 from './libvirt/cpu-feature';
import topic191 from './libvirt/cpu-mode';
import topic192 from './libvirt/cpu-model';
import topic193 from './libvirt/cpu-quota';
import topic194 from './libvirt/cpu-shares';
import topic195 from './libvirt/cpu-topology';
import topic196 from './libvirt/crypto-device';
import topic197 from './libvirt/current-memory';
import topic198 from './libvirt/device-address';
import topic199 from './libvirt/device-lease';
import topic200 from './libvirt/device-seclabel';
import topic201 from './libvirt/direct-kernel';
import topic202 from './libvirt/disk-auth';
import topic203 from './libvirt/disk-backing-store';
import topic204 from './libvirt/disk-bus';
import topic205 from './libvirt/disk-cache';
import topic206 from './libvirt/disk-copy-on-read';
import topic207 from './libvirt/disk-detect-zeroes';
import topic208 from './libvirt/disk-device';
import topic209 from './libvirt/disk-discard-no-unref';
import topic210 from './libvirt/disk-discard';
import topic211 from './libvirt/disk-encryption';
import topic212 from './libvirt/disk-errors';
import topic213 from './libvirt/disk-event-options';
import topic214 from './libvirt/disk-format';
import topic215 from './libvirt/disk-io';
import topic216 from './libvirt/disk-iothread';
import topic217 from './libvirt/disk-iotune';
import topic218 from './libvirt/disk-metadata-cache';
import topic219 from './libvirt/disk-network-source';
import topic220 from './libvirt/disk-network-trust';
import topic221 from './libvirt/disk-queues';
import topic222 from './libvirt/disk-raw-commands';
import topic223 from './libvirt/disk-readonly';
import topic224 from './libvirt/disk-reservations';
import topic225 from './libvirt/disk-shareable';
import topic226 from './libvirt/disk-snapshot';
import topic227 from './libvirt/disk-source';
import topic228 from './libvirt/disk-startup-policy';
import topic229 from './libvirt/disk-target';
import topic230 from './libvirt/disk-throttle-groups';
import topic231 from './libvirt/disk-transient';
import topic232 from './libvirt/disk-type';
import topic233 from './libvirt/disk-volume';
import topic234 from './libvirt/domain-id';
import topic235 from './libvirt/domain-type';
import topic236 from './libvirt/emulator';
import topic237 from './libvirt/emulatorpin';
import topic238 from './libvirt/fibre-channel';
import topic239 from './libvirt/filesystem-accessmode';
import topic240 from './libvirt/filesystem-create-mode';
import topic241 from './libvirt/filesystem-driver-options';
import topic242 from './libvirt/filesystem-driver';
import topic243 from './libvirt/filesystem-multidevs';
import topic244 from './libvirt/filesystem-path';
import topic245 from './libvirt/filesystem-readonly';
import topic246 from './libvirt/filesystem';
import topic247 from './libvirt/firmware-feature';
import topic248 from './libvirt/firmware';
import topic249 from './libvirt/genid';
import topic250 from './libvirt/graphics-gl';
import topic251 from './libvirt/graphics-listen-type';
import topic252 from './libvirt/graphics-listen';
import topic253 from './libvirt/graphics-password';
import topic254 from './libvirt/graphics-type';
import topic255 from './libvirt/guest-numa';
import topic256 from './libvirt/hap';
import topic257 from './libvirt/hostdev-address';
import topic258 from './libvirt/hostdev-driver';
import topic259 from './libvirt/hostdev-guest-reset';
import topic260 from './libvirt/hostdev-mdev';
import topic261 from './libvirt/hostdev-rawio';
import topic262 from './libvirt/hostdev-rom';
import topic263 from './libvirt/hostdev-startup';
import topic264 from './libvirt/hostdev-write-filtering';
import topic265 from './libvirt/hostdev';
import topic266 from './libvirt/hugepages';
import topic267 from './libvirt/hyperv-feature';
import topic268 from './libvirt/hyperv-vendor-id';
import topic269 from './libvirt/hyperv';
import topic270 from './libvirt/idmap';
import topic271 from './libvirt/input';
import topic272 from './libvirt/interface-acpi-index';
import topic273 from './libvirt/interface-backend';
import topic274 from './libvirt/interface-bandwidth';
import topic275 from './libvirt/interface-coalesce';
import topic276 from './libvirt/interface-driver';
import topic277 from './libvirt/interface-filter';
import topic278 from './libvirt/interface-link';
import topic279 from './libvirt/interface-mac';
import topic280 from './libvirt/interface-managed';
import topic281 from './libvirt/interface-model';
import topic282 from './libvirt/interface-mtu';
import topic283 from './libvirt/interface-port-forward';
import topic284 from './libvirt/interface-port';
import topic285 from './libvirt/interface-queues';
import topic286 from './libvirt/interface-rom';
import topic287 from './libvirt/interface-script';
import topic288 from './libvirt/interface-sndbuf';
import topic289 from './libvirt/interface-source-mode';
import topic290 from './libvirt/interface-source';
import topic291 from './libvirt/interface-target';
import topic292 from './libvirt/interface-teaming';
import topic293 from './libvirt/interface-trust-filters';
import topic294 from './libvirt/interface-tunables';
import topic295 from './libvirt/interface-type';
import topic296 from './libvirt/interface-virtualport';
import topic297 from './libvirt/interface-vlan';
import topic298 from './libvirt/interrupt-controller';
import topic299 from './libvirt/ioapic';
import topic300 from './libvirt/iommu';
import topic301 from './libvirt/iothread-poll';
import topic302 from './libvirt/iothread-pool';
import topic303 from './libvirt/iothreads';
import topic304 from './libvirt/iscsi-initiator';
import topic305 from './libvirt/keywrap';
import topic306 from './libvirt/kvm-feature';
import topic307 from './libvirt/kvm-hidden';
import topic308 from './libvirt/launch-identity';
import topic309 from './libvirt/launch-policy';
import topic310 from './libvirt/launch-security';
import topic311 from './libvirt/libosinfo';
import topic312 from './libvirt/lifecycle';
import topic313 from './libvirt/loader-readonly';
import topic314 from './libvirt/loader-secure';
import topic315 from './libvirt/loader-stateless';
import topic316 from './libvirt/loader';
import topic317 from './libvirt/lock-failure';
import topic318 from './libvirt/lxc-capabilities';
import topic319 from './libvirt/lxc-share-namespace';
import topic320 from './libvirt/machine-switch';
import topic321 from './libvirt/machine';
import topic322 from './libvirt/max-memory';
import topic323 from './libvirt/memballoon-stats';
import topic324 from './libvirt/memballoon';
import topic325 from './libvirt/memory-access';
import topic326 from './libvirt/memory-allocation';
import topic327 from './libvirt/memory-device-backing';
import topic328 from './libvirt/memory-device';
import topic329 from './libvirt/memory-discard';
import topic330 from './libvirt/memory-hard-limit';
import topic331 from './libvirt/memory-locked';
import topic332 from './libvirt/memory-soft-limit';
import topic333 from './libvirt/memory-source';
import topic334 from './libvirt/memory-swap-limit';
import topic335 from './libvirt/memory';
import topic336 from './libvirt/nosharepages';
import topic337 from './libvirt/numatune';
import topic338 from './libvirt/nvram-device';
import topic339 from './libvirt/nvram';
import topic340 from './libvirt/os-type';
import topic341 from './libvirt/pae';
import topic342 from './libvirt/panic';
import topic343 from './libvirt/perf-event';
import topic344 from './libvirt/pmu';
import topic345 from './libvirt/privnet';
import topic346 from './libvirt/pseries-feature';
import topic347 from './libvirt/pseries-mitigation';
import topic348 from './libvirt/pstore';
import topic349 from './libvirt/pvspinlock';
import topic350 from './libvirt/qemu-argument';
import topic351 from './libvirt/qemu-capabilities';
import topic352 from './libvirt/qemu-deprecation';
import topic353 from './libvirt/qemu-environment';
import topic354 from './libvirt/qemu-override';
import topic355 from './libvirt/resource-partition';
import topic356 from './libvirt/rng-backend';
import topic357 from './libvirt/rng-rate';
import topic358 from './libvirt/scsi-controller-driver';
import topic359 from './libvirt/seclabel-label';
import topic360 from './libvirt/seclabel';
import topic361 from './libvirt/sev-constants';
import topic362 from './libvirt/shared-memory-device';
import topic363 from './libvirt/sleep-states';
import topic364 from './libvirt/smartcard';
import topic365 from './libvirt/smbios';
import topic366 from './libvirt/smm';
import topic367 from './libvirt/sound';
import topic368 from './libvirt/spice-agent';
import topic369 from './libvirt/spice-tls';
import topic370 from './libvirt/sysinfo';
import topic371 from './libvirt/tcg-cache';
import topic372 from './libvirt/thread-scheduler';
import topic373 from './libvirt/timer-tickpolicy';
import topic374 from './libvirt/timer-tsc';
import topic375 from './libvirt/timer';
import topic376 from './libvirt/tpm';
import topic377 from './libvirt/usb-hub';
import topic378 from './libvirt/usb-redirection-filter';
import topic379 from './libvirt/usb-redirection';
import topic380 from './libvirt/uuid';
import topic381 from './libvirt/vcpu';
import topic382 from './libvirt/vcpupin';
import topic383 from './libvirt/vcpus';
import topic384 from './libvirt/video-acceleration';
import topic385 from './libvirt/video-model';
import topic386 from './libvirt/viridian';
import topic387 from './libvirt/virtio-mem-size';
import topic388 from './libvirt/virtio-options';
import topic389 from './libvirt/virtiofs-idmap';
import topic390 from './libvirt/virtiofsd-cache';
import topic391 from './libvirt/virtiofsd-options';
import topic392 from './libvirt/virtiofsd-sandbox';
import topic393 from './libvirt/vmport';
import topic394 from './libvirt/vmware-location';
import topic395 from './libvirt/vnc-options';
import topic396 from './libvirt/vsock';
import topic397 from './libvirt/watchdog';
import topic398 from './libvirt/xen-argument';
import topic399 from './libvirt/xen-pci';

/** Every topic, by id: `<kind>/<thing>`. */
export const topics: Readonly<Record<string, Topic>> = {
  'compose/annotations': topic0,
  'compose/bind_create_host_path': topic1,
  'compose/bind_propagation': topic2,
  'compose/bind_recursive': topic3,
  'compose/bind_selinux': topic4,
  'compose/blkio_config': topic5,
  'compose/build': topic6,
  'compose/build_args': topic7,
  'compose/build_attestations': topic8,
  'compose/build_cache': topic9,
  'compose/build_contexts': topic10,
  'compose/build_entitlements': topic11,
  'compose/build_freshness': topic12,
  'compose/build_hosts': topic13,
  'compose/build_inline': topic14,
  'compose/build_isolation': topic15,
  'compose/build_limits': topic16,
  'compose/build_network': topic17,
  'compose/build_platforms': topic18,
  'compose/build_secrets': topic19,
  'compose/build_target': topic20,
  'compose/cap_add': topic21,
  'compose/cap_drop': topic22,
  'compose/cgroup': topic23,
  'compose/cgroup_parent': topic24,
  'compose/command': topic25,
  'compose/config_source': topic26,
  'compose/container_name': topic27,
  'compose/cpu_quota': topic28,
  'compose/cpu_rt': topic29,
  'compose/cpu_shares': topic30,
  'compose/cpu_windows': topic31,
  'compose/cpus': topic32,
  'compose/cpuset': topic33,
  'compose/credential_spec': topic34,
  'compose/depends_on': topic35,
  'compose/deploy': topic36,
  'compose/deploy_mode': topic37,
  'compose/develop': topic38,
  'compose/device_cgroup_rules': topic39,
  'compose/devices': topic40,
  'compose/dns': topic41,
  'compose/dns_search': topic42,
  'compose/entrypoint': topic43,
  'compose/env_file': topic44,
  'compose/environment': topic45,
  'compose/expose': topic46,
  'compose/extends': topic47,
  'compose/external': topic48,
  'compose/extra_hosts': topic49,
  'compose/gpus': topic50,
  'compose/group_add': topic51,
  'compose/healthcheck': topic52,
  'compose/healthcheck_timing': topic53,
  'compose/hooks': topic54,
  'compose/hostname': topic55,
  'compose/image': topic56,
  'compose/include': topic57,
  'compose/init': topic58,
  'compose/ipc': topic59,
  'compose/isolation': topic60,
  'compose/labels': topic61,
  'compose/links': topic62,
  'compose/logging': topic63,
  'compose/mem_limit': topic64,
  'compose/mem_reservation': topic65,
  'compose/mem_swappiness': topic66,
  'compose/memswap_limit': topic67,
  'compose/model': topic68,
  'compose/models': topic69,
  'compose/mount_consistency': topic70,
  'compose/name': topic71,
  'compose/network': topic72,
  'compose/network_address': topic73,
  'compose/network_aliases': topic74,
  'compose/network_attachable': topic75,
  'compose/network_driver': topic76,
  'compose/network_families': topic77,
  'compose/network_interface': topic78,
  'compose/network_internal': topic79,
  'compose/network_ipam': topic80,
  'compose/network_mac': topic81,
  'compose/network_mode': topic82,
  'compose/network_options': topic83,
  'compose/network_priority': topic84,
  'compose/networks': topic85,
  'compose/oom_kill_disable': topic86,
  'compose/oom_score_adj': topic87,
  'compose/pid': topic88,
  'compose/pids_limit': topic89,
  'compose/placement': topic90,
  'compose/platform': topic91,
  'compose/port_mode': topic92,
  'compose/ports': topic93,
  'compose/privileged': topic94,
  'compose/profiles': topic95,
  'compose/provider': topic96,
  'compose/pull_policy': topic97,
  'compose/read_only': topic98,
  'compose/replicas': topic99,
  'compose/reservations': topic100,
  'compose/resource_limits': topic101,
  'compose/resource_name': topic102,
  'compose/restart': topic103,
  'compose/restart_policy': topic104,
  'compose/runtime': topic105,
  'compose/secret_source': topic106,
  'compose/security_opt': topic107,
  'compose/service_secrets': topic108,
  'compose/shm_size': topic109,
  'compose/stop_grace_period': topic110,
  'compose/stop_signal': topic111,
  'compose/storage_opt': topic112,
  'compose/swarm_rollout': topic113,
  'compose/sysctls': topic114,
  'compose/tmpfs': topic115,
  'compose/tmpfs_options': topic116,
  'compose/tty': topic117,
  'compose/ulimits': topic118,
  'compose/use_api_socket': topic119,
  'compose/user': topic120,
  'compose/userns_mode': topic121,
  'compose/uts': topic122,
  'compose/volume': topic123,
  'compose/volume_driver': topic124,
  'compose/volume_mount': topic125,
  'compose/volume_options': topic126,
  'compose/volumes': topic127,
  'compose/volumes_from': topic128,
  'dockerfile/add-checksum': topic129,
  'dockerfile/add-keep-git-dir': topic130,
  'dockerfile/add-unpack': topic131,
  'dockerfile/add': topic132,
  'dockerfile/arg': topic133,
  'dockerfile/check': topic134,
  'dockerfile/cmd': topic135,
  'dockerfile/copy-chmod': topic136,
  'dockerfile/copy-chown': topic137,
  'dockerfile/copy-exclude': topic138,
  'dockerfile/copy-from': topic139,
  'dockerfile/copy-link': topic140,
  'dockerfile/copy-parents': topic141,
  'dockerfile/copy': topic142,
  'dockerfile/entrypoint': topic143,
  'dockerfile/env': topic144,
  'dockerfile/escape': topic145,
  'dockerfile/expose': topic146,
  'dockerfile/from-platform': topic147,
  'dockerfile/from': topic148,
  'dockerfile/healthcheck-interval': topic149,
  'dockerfile/healthcheck-retries': topic150,
  'dockerfile/healthcheck-start-interval': topic151,
  'dockerfile/healthcheck-start-period': topic152,
  'dockerfile/healthcheck-timeout': topic153,
  'dockerfile/healthcheck': topic154,
  'dockerfile/label': topic155,
  'dockerfile/onbuild': topic156,
  'dockerfile/run-device': topic157,
  'dockerfile/run-mount': topic158,
  'dockerfile/run-network': topic159,
  'dockerfile/run-security': topic160,
  'dockerfile/run': topic161,
  'dockerfile/shell': topic162,
  'dockerfile/stage': topic163,
  'dockerfile/stop-signal': topic164,
  'dockerfile/syntax': topic165,
  'dockerfile/user': topic166,
  'dockerfile/volume': topic167,
  'dockerfile/workdir': topic168,
  'libvirt/acpi': topic169,
  'libvirt/apic': topic170,
  'libvirt/arch': topic171,
  'libvirt/audio': topic172,
  'libvirt/bhyve-argument': topic173,
  'libvirt/block-weight': topic174,
  'libvirt/boot-order': topic175,
  'libvirt/bootloader': topic176,
  'libvirt/bootmenu': topic177,
  'libvirt/cache-and-bandwidth': topic178,
  'libvirt/channel': topic179,
  'libvirt/chardev-endpoint': topic180,
  'libvirt/chardev-log': topic181,
  'libvirt/chardev-type': topic182,
  'libvirt/clock': topic183,
  'libvirt/container-init': topic184,
  'libvirt/container-user': topic185,
  'libvirt/controller': topic186,
  'libvirt/cpu-address-width': topic187,
  'libvirt/cpu-cache': topic188,
  'libvirt/cpu-check': topic189,
  'libvirt/cpu-feature': topic190,
  'libvirt/cpu-mode': topic191,
  'libvirt/cpu-model': topic192,
  'libvirt/cpu-quota': topic193,
  'libvirt/cpu-shares': topic194,
  'libvirt/cpu-topology': topic195,
  'libvirt/crypto-device': topic196,
  'libvirt/current-memory': topic197,
  'libvirt/device-address': topic198,
  'libvirt/device-lease': topic199,
  'libvirt/device-seclabel': topic200,
  'libvirt/direct-kernel': topic201,
  'libvirt/disk-auth': topic202,
  'libvirt/disk-backing-store': topic203,
  'libvirt/disk-bus': topic204,
  'libvirt/disk-cache': topic205,
  'libvirt/disk-copy-on-read': topic206,
  'libvirt/disk-detect-zeroes': topic207,
  'libvirt/disk-device': topic208,
  'libvirt/disk-discard-no-unref': topic209,
  'libvirt/disk-discard': topic210,
  'libvirt/disk-encryption': topic211,
  'libvirt/disk-errors': topic212,
  'libvirt/disk-event-options': topic213,
  'libvirt/disk-format': topic214,
  'libvirt/disk-io': topic215,
  'libvirt/disk-iothread': topic216,
  'libvirt/disk-iotune': topic217,
  'libvirt/disk-metadata-cache': topic218,
  'libvirt/disk-network-source': topic219,
  'libvirt/disk-network-trust': topic220,
  'libvirt/disk-queues': topic221,
  'libvirt/disk-raw-commands': topic222,
  'libvirt/disk-readonly': topic223,
  'libvirt/disk-reservations': topic224,
  'libvirt/disk-shareable': topic225,
  'libvirt/disk-snapshot': topic226,
  'libvirt/disk-source': topic227,
  'libvirt/disk-startup-policy': topic228,
  'libvirt/disk-target': topic229,
  'libvirt/disk-throttle-groups': topic230,
  'libvirt/disk-transient': topic231,
  'libvirt/disk-type': topic232,
  'libvirt/disk-volume': topic233,
  'libvirt/domain-id': topic234,
  'libvirt/domain-type': topic235,
  'libvirt/emulator': topic236,
  'libvirt/emulatorpin': topic237,
  'libvirt/fibre-channel': topic238,
  'libvirt/filesystem-accessmode': topic239,
  'libvirt/filesystem-create-mode': topic240,
  'libvirt/filesystem-driver-options': topic241,
  'libvirt/filesystem-driver': topic242,
  'libvirt/filesystem-multidevs': topic243,
  'libvirt/filesystem-path': topic244,
  'libvirt/filesystem-readonly': topic245,
  'libvirt/filesystem': topic246,
  'libvirt/firmware-feature': topic247,
  'libvirt/firmware': topic248,
  'libvirt/genid': topic249,
  'libvirt/graphics-gl': topic250,
  'libvirt/graphics-listen-type': topic251,
  'libvirt/graphics-listen': topic252,
  'libvirt/graphics-password': topic253,
  'libvirt/graphics-type': topic254,
  'libvirt/guest-numa': topic255,
  'libvirt/hap': topic256,
  'libvirt/hostdev-address': topic257,
  'libvirt/hostdev-driver': topic258,
  'libvirt/hostdev-guest-reset': topic259,
  'libvirt/hostdev-mdev': topic260,
  'libvirt/hostdev-rawio': topic261,
  'libvirt/hostdev-rom': topic262,
  'libvirt/hostdev-startup': topic263,
  'libvirt/hostdev-write-filtering': topic264,
  'libvirt/hostdev': topic265,
  'libvirt/hugepages': topic266,
  'libvirt/hyperv-feature': topic267,
  'libvirt/hyperv-vendor-id': topic268,
  'libvirt/hyperv': topic269,
  'libvirt/idmap': topic270,
  'libvirt/input': topic271,
  'libvirt/interface-acpi-index': topic272,
  'libvirt/interface-backend': topic273,
  'libvirt/interface-bandwidth': topic274,
  'libvirt/interface-coalesce': topic275,
  'libvirt/interface-driver': topic276,
  'libvirt/interface-filter': topic277,
  'libvirt/interface-link': topic278,
  'libvirt/interface-mac': topic279,
  'libvirt/interface-managed': topic280,
  'libvirt/interface-model': topic281,
  'libvirt/interface-mtu': topic282,
  'libvirt/interface-port-forward': topic283,
  'libvirt/interface-port': topic284,
  'libvirt/interface-queues': topic285,
  'libvirt/interface-rom': topic286,
  'libvirt/interface-script': topic287,
  'libvirt/interface-sndbuf': topic288,
  'libvirt/interface-source-mode': topic289,
  'libvirt/interface-source': topic290,
  'libvirt/interface-target': topic291,
  'libvirt/interface-teaming': topic292,
  'libvirt/interface-trust-filters': topic293,
  'libvirt/interface-tunables': topic294,
  'libvirt/interface-type': topic295,
  'libvirt/interface-virtualport': topic296,
  'libvirt/interface-vlan': topic297,
  'libvirt/interrupt-controller': topic298,
  'libvirt/ioapic': topic299,
  'libvirt/iommu': topic300,
  'libvirt/iothread-poll': topic301,
  'libvirt/iothread-pool': topic302,
  'libvirt/iothreads': topic303,
  'libvirt/iscsi-initiator': topic304,
  'libvirt/keywrap': topic305,
  'libvirt/kvm-feature': topic306,
  'libvirt/kvm-hidden': topic307,
  'libvirt/launch-identity': topic308,
  'libvirt/launch-policy': topic309,
  'libvirt/launch-security': topic310,
  'libvirt/libosinfo': topic311,
  'libvirt/lifecycle': topic312,
  'libvirt/loader-readonly': topic313,
  'libvirt/loader-secure': topic314,
  'libvirt/loader-stateless': topic315,
  'libvirt/loader': topic316,
  'libvirt/lock-failure': topic317,
  'libvirt/lxc-capabilities': topic318,
  'libvirt/lxc-share-namespace': topic319,
  'libvirt/machine-switch': topic320,
  'libvirt/machine': topic321,
  'libvirt/max-memory': topic322,
  'libvirt/memballoon-stats': topic323,
  'libvirt/memballoon': topic324,
  'libvirt/memory-access': topic325,
  'libvirt/memory-allocation': topic326,
  'libvirt/memory-device-backing': topic327,
  'libvirt/memory-device': topic328,
  'libvirt/memory-discard': topic329,
  'libvirt/memory-hard-limit': topic330,
  'libvirt/memory-locked': topic331,
  'libvirt/memory-soft-limit': topic332,
  'libvirt/memory-source': topic333,
  'libvirt/memory-swap-limit': topic334,
  'libvirt/memory': topic335,
  'libvirt/nosharepages': topic336,
  'libvirt/numatune': topic337,
  'libvirt/nvram-device': topic338,
  'libvirt/nvram': topic339,
  'libvirt/os-type': topic340,
  'libvirt/pae': topic341,
  'libvirt/panic': topic342,
  'libvirt/perf-event': topic343,
  'libvirt/pmu': topic344,
  'libvirt/privnet': topic345,
  'libvirt/pseries-feature': topic346,
  'libvirt/pseries-mitigation': topic347,
  'libvirt/pstore': topic348,
  'libvirt/pvspinlock': topic349,
  'libvirt/qemu-argument': topic350,
  'libvirt/qemu-capabilities': topic351,
  'libvirt/qemu-deprecation': topic352,
  'libvirt/qemu-environment': topic353,
  'libvirt/qemu-override': topic354,
  'libvirt/resource-partition': topic355,
  'libvirt/rng-backend': topic356,
  'libvirt/rng-rate': topic357,
  'libvirt/scsi-controller-driver': topic358,
  'libvirt/seclabel-label': topic359,
  'libvirt/seclabel': topic360,
  'libvirt/sev-constants': topic361,
  'libvirt/shared-memory-device': topic362,
  'libvirt/sleep-states': topic363,
  'libvirt/smartcard': topic364,
  'libvirt/smbios': topic365,
  'libvirt/smm': topic366,
  'libvirt/sound': topic367,
  'libvirt/spice-agent': topic368,
  'libvirt/spice-tls': topic369,
  'libvirt/sysinfo': topic370,
  'libvirt/tcg-cache': topic371,
  'libvirt/thread-scheduler': topic372,
  'libvirt/timer-tickpolicy': topic373,
  'libvirt/timer-tsc': topic374,
  'libvirt/timer': topic375,
  'libvirt/tpm': topic376,
  'libvirt/usb-hub': topic377,
  'libvirt/usb-redirection-filter': topic378,
  'libvirt/usb-redirection': topic379,
  'libvirt/uuid': topic380,
  'libvirt/vcpu': topic381,
  'libvirt/vcpupin': topic382,
  'libvirt/vcpus': topic383,
  'libvirt/video-acceleration': topic384,
  'libvirt/video-model': topic385,
  'libvirt/viridian': topic386,
  'libvirt/virtio-mem-size': topic387,
  'libvirt/virtio-options': topic388,
  'libvirt/virtiofs-idmap': topic389,
  'libvirt/virtiofsd-cache': topic390,
  'libvirt/virtiofsd-options': topic391,
  'libvirt/virtiofsd-sandbox': topic392,
  'libvirt/vmport': topic393,
  'libvirt/vmware-location': topic394,
  'libvirt/vnc-options': topic395,
  'libvirt/vsock': topic396,
  'libvirt/watchdog': topic397,
  'libvirt/xen-argument': topic398,
  'libvirt/xen-pci': topic399,
};
