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
import topic96 from './dockerfile/add';
import topic97 from './dockerfile/arg';
import topic98 from './dockerfile/cmd';
import topic99 from './dockerfile/copy-chmod';
import topic100 from './dockerfile/copy-chown';
import topic101 from './dockerfile/copy-from';
import topic102 from './dockerfile/copy-link';
import topic103 from './dockerfile/copy';
import topic104 from './dockerfile/entrypoint';
import topic105 from './dockerfile/env';
import topic106 from './dockerfile/expose';
import topic107 from './dockerfile/from-platform';
import topic108 from './dockerfile/from';
import topic109 from './dockerfile/healthcheck-interval';
import topic110 from './dockerfile/healthcheck';
import topic111 from './dockerfile/onbuild';
import topic112 from './dockerfile/run-mount';
import topic113 from './dockerfile/run-network';
import topic114 from './dockerfile/run-security';
import topic115 from './dockerfile/run';
import topic116 from './dockerfile/stop-signal';
import topic117 from './dockerfile/syntax';
import topic118 from './dockerfile/user';
import topic119 from './dockerfile/volume';
import topic120 from './libvirt/arch';
import topic121 from './libvirt/cpu-mode';
import topic122 from './libvirt/cpu-topology';
import topic123 from './libvirt/disk-bus';
import topic124 from './libvirt/disk-cache';
import topic125 from './libvirt/disk-discard';
import topic126 from './libvirt/disk-io';
import topic127 from './libvirt/domain-type';
import topic128 from './libvirt/filesystem-accessmode';
import topic129 from './libvirt/filesystem-driver';
import topic130 from './libvirt/filesystem';
import topic131 from './libvirt/graphics-listen-type';
import topic132 from './libvirt/graphics-listen';
import topic133 from './libvirt/hostdev';
import topic134 from './libvirt/hugepages';
import topic135 from './libvirt/hyperv';
import topic136 from './libvirt/idmap';
import topic137 from './libvirt/interface-model';
import topic138 from './libvirt/interface-type';
import topic139 from './libvirt/iothreads';
import topic140 from './libvirt/kvm-hidden';
import topic141 from './libvirt/launch-security';
import topic142 from './libvirt/machine';
import topic143 from './libvirt/memballoon';
import topic144 from './libvirt/memory';
import topic145 from './libvirt/nosharepages';
import topic146 from './libvirt/os-type';
import topic147 from './libvirt/seclabel';
import topic148 from './libvirt/vcpu';

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
  'dockerfile/add': topic96,
  'dockerfile/arg': topic97,
  'dockerfile/cmd': topic98,
  'dockerfile/copy-chmod': topic99,
  'dockerfile/copy-chown': topic100,
  'dockerfile/copy-from': topic101,
  'dockerfile/copy-link': topic102,
  'dockerfile/copy': topic103,
  'dockerfile/entrypoint': topic104,
  'dockerfile/env': topic105,
  'dockerfile/expose': topic106,
  'dockerfile/from-platform': topic107,
  'dockerfile/from': topic108,
  'dockerfile/healthcheck-interval': topic109,
  'dockerfile/healthcheck': topic110,
  'dockerfile/onbuild': topic111,
  'dockerfile/run-mount': topic112,
  'dockerfile/run-network': topic113,
  'dockerfile/run-security': topic114,
  'dockerfile/run': topic115,
  'dockerfile/stop-signal': topic116,
  'dockerfile/syntax': topic117,
  'dockerfile/user': topic118,
  'dockerfile/volume': topic119,
  'libvirt/arch': topic120,
  'libvirt/cpu-mode': topic121,
  'libvirt/cpu-topology': topic122,
  'libvirt/disk-bus': topic123,
  'libvirt/disk-cache': topic124,
  'libvirt/disk-discard': topic125,
  'libvirt/disk-io': topic126,
  'libvirt/domain-type': topic127,
  'libvirt/filesystem-accessmode': topic128,
  'libvirt/filesystem-driver': topic129,
  'libvirt/filesystem': topic130,
  'libvirt/graphics-listen-type': topic131,
  'libvirt/graphics-listen': topic132,
  'libvirt/hostdev': topic133,
  'libvirt/hugepages': topic134,
  'libvirt/hyperv': topic135,
  'libvirt/idmap': topic136,
  'libvirt/interface-model': topic137,
  'libvirt/interface-type': topic138,
  'libvirt/iothreads': topic139,
  'libvirt/kvm-hidden': topic140,
  'libvirt/launch-security': topic141,
  'libvirt/machine': topic142,
  'libvirt/memballoon': topic143,
  'libvirt/memory': topic144,
  'libvirt/nosharepages': topic145,
  'libvirt/os-type': topic146,
  'libvirt/seclabel': topic147,
  'libvirt/vcpu': topic148,
};
