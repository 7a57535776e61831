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
import topic169 from './libvirt/arch';
import topic170 from './libvirt/cpu-mode';
import topic171 from './libvirt/cpu-topology';
import topic172 from './libvirt/disk-bus';
import topic173 from './libvirt/disk-cache';
import topic174 from './libvirt/disk-discard';
import topic175 from './libvirt/disk-io';
import topic176 from './libvirt/domain-type';
import topic177 from './libvirt/filesystem-accessmode';
import topic178 from './libvirt/filesystem-driver';
import topic179 from './libvirt/filesystem';
import topic180 from './libvirt/graphics-listen-type';
import topic181 from './libvirt/graphics-listen';
import topic182 from './libvirt/hostdev';
import topic183 from './libvirt/hugepages';
import topic184 from './libvirt/hyperv';
import topic185 from './libvirt/idmap';
import topic186 from './libvirt/interface-model';
import topic187 from './libvirt/interface-type';
import topic188 from './libvirt/iothreads';
import topic189 from './libvirt/kvm-hidden';
import topic190 from './libvirt/launch-security';
import topic191 from './libvirt/machine';
import topic192 from './libvirt/memballoon';
import topic193 from './libvirt/memory';
import topic194 from './libvirt/nosharepages';
import topic195 from './libvirt/os-type';
import topic196 from './libvirt/seclabel';
import topic197 from './libvirt/vcpu';

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
  'libvirt/arch': topic169,
  'libvirt/cpu-mode': topic170,
  'libvirt/cpu-topology': topic171,
  'libvirt/disk-bus': topic172,
  'libvirt/disk-cache': topic173,
  'libvirt/disk-discard': topic174,
  'libvirt/disk-io': topic175,
  'libvirt/domain-type': topic176,
  'libvirt/filesystem-accessmode': topic177,
  'libvirt/filesystem-driver': topic178,
  'libvirt/filesystem': topic179,
  'libvirt/graphics-listen-type': topic180,
  'libvirt/graphics-listen': topic181,
  'libvirt/hostdev': topic182,
  'libvirt/hugepages': topic183,
  'libvirt/hyperv': topic184,
  'libvirt/idmap': topic185,
  'libvirt/interface-model': topic186,
  'libvirt/interface-type': topic187,
  'libvirt/iothreads': topic188,
  'libvirt/kvm-hidden': topic189,
  'libvirt/launch-security': topic190,
  'libvirt/machine': topic191,
  'libvirt/memballoon': topic192,
  'libvirt/memory': topic193,
  'libvirt/nosharepages': topic194,
  'libvirt/os-type': topic195,
  'libvirt/seclabel': topic196,
  'libvirt/vcpu': topic197,
};
