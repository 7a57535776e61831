// Written by `npm run generate`.
import type { Topic } from '../topic';
import topic0 from './compose/annotations';
import topic1 from './compose/bind_create_host_path';
import topic2 from './compose/bind_propagation';
import topic3 from './compose/bind_recursive';
import topic4 from './compose/bind_selinux';
import topic5 from './compose/blkio_config';
import topic6 from './compose/build';
import topic7 from './compose/cap_add';
import topic8 from './compose/cap_drop';
import topic9 from './compose/cgroup';
import topic10 from './compose/cgroup_parent';
import topic11 from './compose/config_source';
import topic12 from './compose/cpu_quota';
import topic13 from './compose/cpu_rt';
import topic14 from './compose/cpu_shares';
import topic15 from './compose/cpu_windows';
import topic16 from './compose/cpus';
import topic17 from './compose/cpuset';
import topic18 from './compose/credential_spec';
import topic19 from './compose/deploy';
import topic20 from './compose/deploy_mode';
import topic21 from './compose/device_cgroup_rules';
import topic22 from './compose/devices';
import topic23 from './compose/dns';
import topic24 from './compose/dns_search';
import topic25 from './compose/expose';
import topic26 from './compose/external';
import topic27 from './compose/extra_hosts';
import topic28 from './compose/gpus';
import topic29 from './compose/group_add';
import topic30 from './compose/hostname';
import topic31 from './compose/image';
import topic32 from './compose/include';
import topic33 from './compose/init';
import topic34 from './compose/ipc';
import topic35 from './compose/isolation';
import topic36 from './compose/links';
import topic37 from './compose/mem_limit';
import topic38 from './compose/mem_reservation';
import topic39 from './compose/mem_swappiness';
import topic40 from './compose/memswap_limit';
import topic41 from './compose/model';
import topic42 from './compose/mount_consistency';
import topic43 from './compose/name';
import topic44 from './compose/network';
import topic45 from './compose/network_address';
import topic46 from './compose/network_aliases';
import topic47 from './compose/network_attachable';
import topic48 from './compose/network_driver';
import topic49 from './compose/network_families';
import topic50 from './compose/network_interface';
import topic51 from './compose/network_internal';
import topic52 from './compose/network_ipam';
import topic53 from './compose/network_mac';
import topic54 from './compose/network_mode';
import topic55 from './compose/network_options';
import topic56 from './compose/network_priority';
import topic57 from './compose/networks';
import topic58 from './compose/oom_kill_disable';
import topic59 from './compose/oom_score_adj';
import topic60 from './compose/pid';
import topic61 from './compose/pids_limit';
import topic62 from './compose/placement';
import topic63 from './compose/platform';
import topic64 from './compose/port_mode';
import topic65 from './compose/ports';
import topic66 from './compose/privileged';
import topic67 from './compose/read_only';
import topic68 from './compose/replicas';
import topic69 from './compose/reservations';
import topic70 from './compose/resource_limits';
import topic71 from './compose/resource_name';
import topic72 from './compose/restart';
import topic73 from './compose/restart_policy';
import topic74 from './compose/runtime';
import topic75 from './compose/secret_source';
import topic76 from './compose/security_opt';
import topic77 from './compose/service_secrets';
import topic78 from './compose/shm_size';
import topic79 from './compose/storage_opt';
import topic80 from './compose/swarm_rollout';
import topic81 from './compose/sysctls';
import topic82 from './compose/tmpfs';
import topic83 from './compose/tmpfs_options';
import topic84 from './compose/tty';
import topic85 from './compose/ulimits';
import topic86 from './compose/use_api_socket';
import topic87 from './compose/user';
import topic88 from './compose/userns_mode';
import topic89 from './compose/uts';
import topic90 from './compose/volume';
import topic91 from './compose/volume_driver';
import topic92 from './compose/volume_mount';
import topic93 from './compose/volume_options';
import topic94 from './compose/volumes';
import topic95 from './compose/volumes_from';
import topic96 from './dockerfile/add-checksum';
import topic97 from './dockerfile/add-keep-git-dir';
import topic98 from './dockerfile/add-unpack';
import topic99 from './dockerfile/add';
import topic100 from './dockerfile/arg';
import topic101 from './dockerfile/check';
import topic102 from './dockerfile/cmd';
import topic103 from './dockerfile/copy-chmod';
import topic104 from './dockerfile/copy-chown';
import topic105 from './dockerfile/copy-exclude';
import topic106 from './dockerfile/copy-from';
import topic107 from './dockerfile/copy-link';
import topic108 from './dockerfile/copy-parents';
import topic109 from './dockerfile/copy';
import topic110 from './dockerfile/entrypoint';
import topic111 from './dockerfile/env';
import topic112 from './dockerfile/escape';
import topic113 from './dockerfile/expose';
import topic114 from './dockerfile/from-platform';
import topic115 from './dockerfile/from';
import topic116 from './dockerfile/healthcheck-interval';
import topic117 from './dockerfile/healthcheck-retries';
import topic118 from './dockerfile/healthcheck-start-interval';
import topic119 from './dockerfile/healthcheck-start-period';
import topic120 from './dockerfile/healthcheck-timeout';
import topic121 from './dockerfile/healthcheck';
import topic122 from './dockerfile/label';
import topic123 from './dockerfile/onbuild';
import topic124 from './dockerfile/run-device';
import topic125 from './dockerfile/run-mount';
import topic126 from './dockerfile/run-network';
import topic127 from './dockerfile/run-security';
import topic128 from './dockerfile/run';
import topic129 from './dockerfile/shell';
import topic130 from './dockerfile/stage';
import topic131 from './dockerfile/stop-signal';
import topic132 from './dockerfile/syntax';
import topic133 from './dockerfile/user';
import topic134 from './dockerfile/volume';
import topic135 from './dockerfile/workdir';
import topic136 from './libvirt/arch';
import topic137 from './libvirt/cpu-mode';
import topic138 from './libvirt/cpu-topology';
import topic139 from './libvirt/disk-bus';
import topic140 from './libvirt/disk-cache';
import topic141 from './libvirt/disk-discard';
import topic142 from './libvirt/disk-io';
import topic143 from './libvirt/domain-type';
import topic144 from './libvirt/filesystem-accessmode';
import topic145 from './libvirt/filesystem-driver';
import topic146 from './libvirt/filesystem';
import topic147 from './libvirt/graphics-listen-type';
import topic148 from './libvirt/graphics-listen';
import topic149 from './libvirt/hostdev';
import topic150 from './libvirt/hugepages';
import topic151 from './libvirt/hyperv';
import topic152 from './libvirt/idmap';
import topic153 from './libvirt/interface-model';
import topic154 from './libvirt/interface-type';
import topic155 from './libvirt/iothreads';
import topic156 from './libvirt/kvm-hidden';
import topic157 from './libvirt/launch-security';
import topic158 from './libvirt/machine';
import topic159 from './libvirt/memballoon';
import topic160 from './libvirt/memory';
import topic161 from './libvirt/nosharepages';
import topic162 from './libvirt/os-type';
import topic163 from './libvirt/seclabel';
import topic164 from './libvirt/vcpu';

/** Every topic, by id: `<kind>/<thing>`. */
export const topics: Readonly<Record<string, Topic>> = {
  'compose/annotations': topic0,
  'compose/bind_create_host_path': topic1,
  'compose/bind_propagation': topic2,
  'compose/bind_recursive': topic3,
  'compose/bind_selinux': topic4,
  'compose/blkio_config': topic5,
  'compose/build': topic6,
  'compose/cap_add': topic7,
  'compose/cap_drop': topic8,
  'compose/cgroup': topic9,
  'compose/cgroup_parent': topic10,
  'compose/config_source': topic11,
  'compose/cpu_quota': topic12,
  'compose/cpu_rt': topic13,
  'compose/cpu_shares': topic14,
  'compose/cpu_windows': topic15,
  'compose/cpus': topic16,
  'compose/cpuset': topic17,
  'compose/credential_spec': topic18,
  'compose/deploy': topic19,
  'compose/deploy_mode': topic20,
  'compose/device_cgroup_rules': topic21,
  'compose/devices': topic22,
  'compose/dns': topic23,
  'compose/dns_search': topic24,
  'compose/expose': topic25,
  'compose/external': topic26,
  'compose/extra_hosts': topic27,
  'compose/gpus': topic28,
  'compose/group_add': topic29,
  'compose/hostname': topic30,
  'compose/image': topic31,
  'compose/include': topic32,
  'compose/init': topic33,
  'compose/ipc': topic34,
  'compose/isolation': topic35,
  'compose/links': topic36,
  'compose/mem_limit': topic37,
  'compose/mem_reservation': topic38,
  'compose/mem_swappiness': topic39,
  'compose/memswap_limit': topic40,
  'compose/model': topic41,
  'compose/mount_consistency': topic42,
  'compose/name': topic43,
  'compose/network': topic44,
  'compose/network_address': topic45,
  'compose/network_aliases': topic46,
  'compose/network_attachable': topic47,
  'compose/network_driver': topic48,
  'compose/network_families': topic49,
  'compose/network_interface': topic50,
  'compose/network_internal': topic51,
  'compose/network_ipam': topic52,
  'compose/network_mac': topic53,
  'compose/network_mode': topic54,
  'compose/network_options': topic55,
  'compose/network_priority': topic56,
  'compose/networks': topic57,
  'compose/oom_kill_disable': topic58,
  'compose/oom_score_adj': topic59,
  'compose/pid': topic60,
  'compose/pids_limit': topic61,
  'compose/placement': topic62,
  'compose/platform': topic63,
  'compose/port_mode': topic64,
  'compose/ports': topic65,
  'compose/privileged': topic66,
  'compose/read_only': topic67,
  'compose/replicas': topic68,
  'compose/reservations': topic69,
  'compose/resource_limits': topic70,
  'compose/resource_name': topic71,
  'compose/restart': topic72,
  'compose/restart_policy': topic73,
  'compose/runtime': topic74,
  'compose/secret_source': topic75,
  'compose/security_opt': topic76,
  'compose/service_secrets': topic77,
  'compose/shm_size': topic78,
  'compose/storage_opt': topic79,
  'compose/swarm_rollout': topic80,
  'compose/sysctls': topic81,
  'compose/tmpfs': topic82,
  'compose/tmpfs_options': topic83,
  'compose/tty': topic84,
  'compose/ulimits': topic85,
  'compose/use_api_socket': topic86,
  'compose/user': topic87,
  'compose/userns_mode': topic88,
  'compose/uts': topic89,
  'compose/volume': topic90,
  'compose/volume_driver': topic91,
  'compose/volume_mount': topic92,
  'compose/volume_options': topic93,
  'compose/volumes': topic94,
  'compose/volumes_from': topic95,
  'dockerfile/add-checksum': topic96,
  'dockerfile/add-keep-git-dir': topic97,
  'dockerfile/add-unpack': topic98,
  'dockerfile/add': topic99,
  'dockerfile/arg': topic100,
  'dockerfile/check': topic101,
  'dockerfile/cmd': topic102,
  'dockerfile/copy-chmod': topic103,
  'dockerfile/copy-chown': topic104,
  'dockerfile/copy-exclude': topic105,
  'dockerfile/copy-from': topic106,
  'dockerfile/copy-link': topic107,
  'dockerfile/copy-parents': topic108,
  'dockerfile/copy': topic109,
  'dockerfile/entrypoint': topic110,
  'dockerfile/env': topic111,
  'dockerfile/escape': topic112,
  'dockerfile/expose': topic113,
  'dockerfile/from-platform': topic114,
  'dockerfile/from': topic115,
  'dockerfile/healthcheck-interval': topic116,
  'dockerfile/healthcheck-retries': topic117,
  'dockerfile/healthcheck-start-interval': topic118,
  'dockerfile/healthcheck-start-period': topic119,
  'dockerfile/healthcheck-timeout': topic120,
  'dockerfile/healthcheck': topic121,
  'dockerfile/label': topic122,
  'dockerfile/onbuild': topic123,
  'dockerfile/run-device': topic124,
  'dockerfile/run-mount': topic125,
  'dockerfile/run-network': topic126,
  'dockerfile/run-security': topic127,
  'dockerfile/run': topic128,
  'dockerfile/shell': topic129,
  'dockerfile/stage': topic130,
  'dockerfile/stop-signal': topic131,
  'dockerfile/syntax': topic132,
  'dockerfile/user': topic133,
  'dockerfile/volume': topic134,
  'dockerfile/workdir': topic135,
  'libvirt/arch': topic136,
  'libvirt/cpu-mode': topic137,
  'libvirt/cpu-topology': topic138,
  'libvirt/disk-bus': topic139,
  'libvirt/disk-cache': topic140,
  'libvirt/disk-discard': topic141,
  'libvirt/disk-io': topic142,
  'libvirt/domain-type': topic143,
  'libvirt/filesystem-accessmode': topic144,
  'libvirt/filesystem-driver': topic145,
  'libvirt/filesystem': topic146,
  'libvirt/graphics-listen-type': topic147,
  'libvirt/graphics-listen': topic148,
  'libvirt/hostdev': topic149,
  'libvirt/hugepages': topic150,
  'libvirt/hyperv': topic151,
  'libvirt/idmap': topic152,
  'libvirt/interface-model': topic153,
  'libvirt/interface-type': topic154,
  'libvirt/iothreads': topic155,
  'libvirt/kvm-hidden': topic156,
  'libvirt/launch-security': topic157,
  'libvirt/machine': topic158,
  'libvirt/memballoon': topic159,
  'libvirt/memory': topic160,
  'libvirt/nosharepages': topic161,
  'libvirt/os-type': topic162,
  'libvirt/seclabel': topic163,
  'libvirt/vcpu': topic164,
};
