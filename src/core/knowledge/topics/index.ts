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
import topic27 from './compose/cpu_quota';
import topic28 from './compose/cpu_rt';
import topic29 from './compose/cpu_shares';
import topic30 from './compose/cpu_windows';
import topic31 from './compose/cpus';
import topic32 from './compose/cpuset';
import topic33 from './compose/credential_spec';
import topic34 from './compose/deploy';
import topic35 from './compose/deploy_mode';
import topic36 from './compose/device_cgroup_rules';
import topic37 from './compose/devices';
import topic38 from './compose/dns';
import topic39 from './compose/dns_search';
import topic40 from './compose/entrypoint';
import topic41 from './compose/env_file';
import topic42 from './compose/environment';
import topic43 from './compose/expose';
import topic44 from './compose/external';
import topic45 from './compose/extra_hosts';
import topic46 from './compose/gpus';
import topic47 from './compose/group_add';
import topic48 from './compose/hostname';
import topic49 from './compose/image';
import topic50 from './compose/include';
import topic51 from './compose/init';
import topic52 from './compose/ipc';
import topic53 from './compose/isolation';
import topic54 from './compose/labels';
import topic55 from './compose/links';
import topic56 from './compose/mem_limit';
import topic57 from './compose/mem_reservation';
import topic58 from './compose/mem_swappiness';
import topic59 from './compose/memswap_limit';
import topic60 from './compose/model';
import topic61 from './compose/mount_consistency';
import topic62 from './compose/name';
import topic63 from './compose/network';
import topic64 from './compose/network_address';
import topic65 from './compose/network_aliases';
import topic66 from './compose/network_attachable';
import topic67 from './compose/network_driver';
import topic68 from './compose/network_families';
import topic69 from './compose/network_interface';
import topic70 from './compose/network_internal';
import topic71 from './compose/network_ipam';
import topic72 from './compose/network_mac';
import topic73 from './compose/network_mode';
import topic74 from './compose/network_options';
import topic75 from './compose/network_priority';
import topic76 from './compose/networks';
import topic77 from './compose/oom_kill_disable';
import topic78 from './compose/oom_score_adj';
import topic79 from './compose/pid';
import topic80 from './compose/pids_limit';
import topic81 from './compose/placement';
import topic82 from './compose/platform';
import topic83 from './compose/port_mode';
import topic84 from './compose/ports';
import topic85 from './compose/privileged';
import topic86 from './compose/read_only';
import topic87 from './compose/replicas';
import topic88 from './compose/reservations';
import topic89 from './compose/resource_limits';
import topic90 from './compose/resource_name';
import topic91 from './compose/restart';
import topic92 from './compose/restart_policy';
import topic93 from './compose/runtime';
import topic94 from './compose/secret_source';
import topic95 from './compose/security_opt';
import topic96 from './compose/service_secrets';
import topic97 from './compose/shm_size';
import topic98 from './compose/storage_opt';
import topic99 from './compose/swarm_rollout';
import topic100 from './compose/sysctls';
import topic101 from './compose/tmpfs';
import topic102 from './compose/tmpfs_options';
import topic103 from './compose/tty';
import topic104 from './compose/ulimits';
import topic105 from './compose/use_api_socket';
import topic106 from './compose/user';
import topic107 from './compose/userns_mode';
import topic108 from './compose/uts';
import topic109 from './compose/volume';
import topic110 from './compose/volume_driver';
import topic111 from './compose/volume_mount';
import topic112 from './compose/volume_options';
import topic113 from './compose/volumes';
import topic114 from './compose/volumes_from';
import topic115 from './dockerfile/add-checksum';
import topic116 from './dockerfile/add-keep-git-dir';
import topic117 from './dockerfile/add-unpack';
import topic118 from './dockerfile/add';
import topic119 from './dockerfile/arg';
import topic120 from './dockerfile/check';
import topic121 from './dockerfile/cmd';
import topic122 from './dockerfile/copy-chmod';
import topic123 from './dockerfile/copy-chown';
import topic124 from './dockerfile/copy-exclude';
import topic125 from './dockerfile/copy-from';
import topic126 from './dockerfile/copy-link';
import topic127 from './dockerfile/copy-parents';
import topic128 from './dockerfile/copy';
import topic129 from './dockerfile/entrypoint';
import topic130 from './dockerfile/env';
import topic131 from './dockerfile/escape';
import topic132 from './dockerfile/expose';
import topic133 from './dockerfile/from-platform';
import topic134 from './dockerfile/from';
import topic135 from './dockerfile/healthcheck-interval';
import topic136 from './dockerfile/healthcheck-retries';
import topic137 from './dockerfile/healthcheck-start-interval';
import topic138 from './dockerfile/healthcheck-start-period';
import topic139 from './dockerfile/healthcheck-timeout';
import topic140 from './dockerfile/healthcheck';
import topic141 from './dockerfile/label';
import topic142 from './dockerfile/onbuild';
import topic143 from './dockerfile/run-device';
import topic144 from './dockerfile/run-mount';
import topic145 from './dockerfile/run-network';
import topic146 from './dockerfile/run-security';
import topic147 from './dockerfile/run';
import topic148 from './dockerfile/shell';
import topic149 from './dockerfile/stage';
import topic150 from './dockerfile/stop-signal';
import topic151 from './dockerfile/syntax';
import topic152 from './dockerfile/user';
import topic153 from './dockerfile/volume';
import topic154 from './dockerfile/workdir';
import topic155 from './libvirt/arch';
import topic156 from './libvirt/cpu-mode';
import topic157 from './libvirt/cpu-topology';
import topic158 from './libvirt/disk-bus';
import topic159 from './libvirt/disk-cache';
import topic160 from './libvirt/disk-discard';
import topic161 from './libvirt/disk-io';
import topic162 from './libvirt/domain-type';
import topic163 from './libvirt/filesystem-accessmode';
import topic164 from './libvirt/filesystem-driver';
import topic165 from './libvirt/filesystem';
import topic166 from './libvirt/graphics-listen-type';
import topic167 from './libvirt/graphics-listen';
import topic168 from './libvirt/hostdev';
import topic169 from './libvirt/hugepages';
import topic170 from './libvirt/hyperv';
import topic171 from './libvirt/idmap';
import topic172 from './libvirt/interface-model';
import topic173 from './libvirt/interface-type';
import topic174 from './libvirt/iothreads';
import topic175 from './libvirt/kvm-hidden';
import topic176 from './libvirt/launch-security';
import topic177 from './libvirt/machine';
import topic178 from './libvirt/memballoon';
import topic179 from './libvirt/memory';
import topic180 from './libvirt/nosharepages';
import topic181 from './libvirt/os-type';
import topic182 from './libvirt/seclabel';
import topic183 from './libvirt/vcpu';

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
  'compose/cpu_quota': topic27,
  'compose/cpu_rt': topic28,
  'compose/cpu_shares': topic29,
  'compose/cpu_windows': topic30,
  'compose/cpus': topic31,
  'compose/cpuset': topic32,
  'compose/credential_spec': topic33,
  'compose/deploy': topic34,
  'compose/deploy_mode': topic35,
  'compose/device_cgroup_rules': topic36,
  'compose/devices': topic37,
  'compose/dns': topic38,
  'compose/dns_search': topic39,
  'compose/entrypoint': topic40,
  'compose/env_file': topic41,
  'compose/environment': topic42,
  'compose/expose': topic43,
  'compose/external': topic44,
  'compose/extra_hosts': topic45,
  'compose/gpus': topic46,
  'compose/group_add': topic47,
  'compose/hostname': topic48,
  'compose/image': topic49,
  'compose/include': topic50,
  'compose/init': topic51,
  'compose/ipc': topic52,
  'compose/isolation': topic53,
  'compose/labels': topic54,
  'compose/links': topic55,
  'compose/mem_limit': topic56,
  'compose/mem_reservation': topic57,
  'compose/mem_swappiness': topic58,
  'compose/memswap_limit': topic59,
  'compose/model': topic60,
  'compose/mount_consistency': topic61,
  'compose/name': topic62,
  'compose/network': topic63,
  'compose/network_address': topic64,
  'compose/network_aliases': topic65,
  'compose/network_attachable': topic66,
  'compose/network_driver': topic67,
  'compose/network_families': topic68,
  'compose/network_interface': topic69,
  'compose/network_internal': topic70,
  'compose/network_ipam': topic71,
  'compose/network_mac': topic72,
  'compose/network_mode': topic73,
  'compose/network_options': topic74,
  'compose/network_priority': topic75,
  'compose/networks': topic76,
  'compose/oom_kill_disable': topic77,
  'compose/oom_score_adj': topic78,
  'compose/pid': topic79,
  'compose/pids_limit': topic80,
  'compose/placement': topic81,
  'compose/platform': topic82,
  'compose/port_mode': topic83,
  'compose/ports': topic84,
  'compose/privileged': topic85,
  'compose/read_only': topic86,
  'compose/replicas': topic87,
  'compose/reservations': topic88,
  'compose/resource_limits': topic89,
  'compose/resource_name': topic90,
  'compose/restart': topic91,
  'compose/restart_policy': topic92,
  'compose/runtime': topic93,
  'compose/secret_source': topic94,
  'compose/security_opt': topic95,
  'compose/service_secrets': topic96,
  'compose/shm_size': topic97,
  'compose/storage_opt': topic98,
  'compose/swarm_rollout': topic99,
  'compose/sysctls': topic100,
  'compose/tmpfs': topic101,
  'compose/tmpfs_options': topic102,
  'compose/tty': topic103,
  'compose/ulimits': topic104,
  'compose/use_api_socket': topic105,
  'compose/user': topic106,
  'compose/userns_mode': topic107,
  'compose/uts': topic108,
  'compose/volume': topic109,
  'compose/volume_driver': topic110,
  'compose/volume_mount': topic111,
  'compose/volume_options': topic112,
  'compose/volumes': topic113,
  'compose/volumes_from': topic114,
  'dockerfile/add-checksum': topic115,
  'dockerfile/add-keep-git-dir': topic116,
  'dockerfile/add-unpack': topic117,
  'dockerfile/add': topic118,
  'dockerfile/arg': topic119,
  'dockerfile/check': topic120,
  'dockerfile/cmd': topic121,
  'dockerfile/copy-chmod': topic122,
  'dockerfile/copy-chown': topic123,
  'dockerfile/copy-exclude': topic124,
  'dockerfile/copy-from': topic125,
  'dockerfile/copy-link': topic126,
  'dockerfile/copy-parents': topic127,
  'dockerfile/copy': topic128,
  'dockerfile/entrypoint': topic129,
  'dockerfile/env': topic130,
  'dockerfile/escape': topic131,
  'dockerfile/expose': topic132,
  'dockerfile/from-platform': topic133,
  'dockerfile/from': topic134,
  'dockerfile/healthcheck-interval': topic135,
  'dockerfile/healthcheck-retries': topic136,
  'dockerfile/healthcheck-start-interval': topic137,
  'dockerfile/healthcheck-start-period': topic138,
  'dockerfile/healthcheck-timeout': topic139,
  'dockerfile/healthcheck': topic140,
  'dockerfile/label': topic141,
  'dockerfile/onbuild': topic142,
  'dockerfile/run-device': topic143,
  'dockerfile/run-mount': topic144,
  'dockerfile/run-network': topic145,
  'dockerfile/run-security': topic146,
  'dockerfile/run': topic147,
  'dockerfile/shell': topic148,
  'dockerfile/stage': topic149,
  'dockerfile/stop-signal': topic150,
  'dockerfile/syntax': topic151,
  'dockerfile/user': topic152,
  'dockerfile/volume': topic153,
  'dockerfile/workdir': topic154,
  'libvirt/arch': topic155,
  'libvirt/cpu-mode': topic156,
  'libvirt/cpu-topology': topic157,
  'libvirt/disk-bus': topic158,
  'libvirt/disk-cache': topic159,
  'libvirt/disk-discard': topic160,
  'libvirt/disk-io': topic161,
  'libvirt/domain-type': topic162,
  'libvirt/filesystem-accessmode': topic163,
  'libvirt/filesystem-driver': topic164,
  'libvirt/filesystem': topic165,
  'libvirt/graphics-listen-type': topic166,
  'libvirt/graphics-listen': topic167,
  'libvirt/hostdev': topic168,
  'libvirt/hugepages': topic169,
  'libvirt/hyperv': topic170,
  'libvirt/idmap': topic171,
  'libvirt/interface-model': topic172,
  'libvirt/interface-type': topic173,
  'libvirt/iothreads': topic174,
  'libvirt/kvm-hidden': topic175,
  'libvirt/launch-security': topic176,
  'libvirt/machine': topic177,
  'libvirt/memballoon': topic178,
  'libvirt/memory': topic179,
  'libvirt/nosharepages': topic180,
  'libvirt/os-type': topic181,
  'libvirt/seclabel': topic182,
  'libvirt/vcpu': topic183,
};
