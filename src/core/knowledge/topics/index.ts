// Written by `npm run generate`.
import type { Topic } from '../topic';
import topic0 from './compose/build';
import topic1 from './compose/cap_add';
import topic2 from './compose/cap_drop';
import topic3 from './compose/cpus';
import topic4 from './compose/devices';
import topic5 from './compose/image';
import topic6 from './compose/ipc';
import topic7 from './compose/mem_limit';
import topic8 from './compose/network_mode';
import topic9 from './compose/networks';
import topic10 from './compose/pid';
import topic11 from './compose/pids_limit';
import topic12 from './compose/platform';
import topic13 from './compose/ports';
import topic14 from './compose/privileged';
import topic15 from './compose/read_only';
import topic16 from './compose/resource_limits';
import topic17 from './compose/restart';
import topic18 from './compose/runtime';
import topic19 from './compose/security_opt';
import topic20 from './compose/shm_size';
import topic21 from './compose/user';
import topic22 from './compose/volumes';
import topic23 from './dockerfile/add';
import topic24 from './dockerfile/arg';
import topic25 from './dockerfile/cmd';
import topic26 from './dockerfile/copy-chmod';
import topic27 from './dockerfile/copy-chown';
import topic28 from './dockerfile/copy-from';
import topic29 from './dockerfile/copy-link';
import topic30 from './dockerfile/copy';
import topic31 from './dockerfile/entrypoint';
import topic32 from './dockerfile/env';
import topic33 from './dockerfile/expose';
import topic34 from './dockerfile/from-platform';
import topic35 from './dockerfile/from';
import topic36 from './dockerfile/healthcheck-interval';
import topic37 from './dockerfile/healthcheck';
import topic38 from './dockerfile/onbuild';
import topic39 from './dockerfile/run-mount';
import topic40 from './dockerfile/run-network';
import topic41 from './dockerfile/run-security';
import topic42 from './dockerfile/run';
import topic43 from './dockerfile/stop-signal';
import topic44 from './dockerfile/syntax';
import topic45 from './dockerfile/user';
import topic46 from './dockerfile/volume';
import topic47 from './libvirt/arch';
import topic48 from './libvirt/cpu-mode';
import topic49 from './libvirt/cpu-topology';
import topic50 from './libvirt/disk-bus';
import topic51 from './libvirt/disk-cache';
import topic52 from './libvirt/disk-discard';
import topic53 from './libvirt/disk-io';
import topic54 from './libvirt/domain-type';
import topic55 from './libvirt/filesystem-accessmode';
import topic56 from './libvirt/filesystem-driver';
import topic57 from './libvirt/filesystem';
import topic58 from './libvirt/graphics-listen-type';
import topic59 from './libvirt/graphics-listen';
import topic60 from './libvirt/hostdev';
import topic61 from './libvirt/hugepages';
import topic62 from './libvirt/hyperv';
import topic63 from './libvirt/idmap';
import topic64 from './libvirt/interface-model';
import topic65 from './libvirt/interface-type';
import topic66 from './libvirt/iothreads';
import topic67 from './libvirt/kvm-hidden';
import topic68 from './libvirt/launch-security';
import topic69 from './libvirt/machine';
import topic70 from './libvirt/memballoon';
import topic71 from './libvirt/memory';
import topic72 from './libvirt/nosharepages';
import topic73 from './libvirt/os-type';
import topic74 from './libvirt/seclabel';
import topic75 from './libvirt/vcpu';

/** Every topic, by id: `<kind>/<thing>`. */
export const topics: Readonly<Record<string, Topic>> = {
  'compose/build': topic0,
  'compose/cap_add': topic1,
  'compose/cap_drop': topic2,
  'compose/cpus': topic3,
  'compose/devices': topic4,
  'compose/image': topic5,
  'compose/ipc': topic6,
  'compose/mem_limit': topic7,
  'compose/network_mode': topic8,
  'compose/networks': topic9,
  'compose/pid': topic10,
  'compose/pids_limit': topic11,
  'compose/platform': topic12,
  'compose/ports': topic13,
  'compose/privileged': topic14,
  'compose/read_only': topic15,
  'compose/resource_limits': topic16,
  'compose/restart': topic17,
  'compose/runtime': topic18,
  'compose/security_opt': topic19,
  'compose/shm_size': topic20,
  'compose/user': topic21,
  'compose/volumes': topic22,
  'dockerfile/add': topic23,
  'dockerfile/arg': topic24,
  'dockerfile/cmd': topic25,
  'dockerfile/copy-chmod': topic26,
  'dockerfile/copy-chown': topic27,
  'dockerfile/copy-from': topic28,
  'dockerfile/copy-link': topic29,
  'dockerfile/copy': topic30,
  'dockerfile/entrypoint': topic31,
  'dockerfile/env': topic32,
  'dockerfile/expose': topic33,
  'dockerfile/from-platform': topic34,
  'dockerfile/from': topic35,
  'dockerfile/healthcheck-interval': topic36,
  'dockerfile/healthcheck': topic37,
  'dockerfile/onbuild': topic38,
  'dockerfile/run-mount': topic39,
  'dockerfile/run-network': topic40,
  'dockerfile/run-security': topic41,
  'dockerfile/run': topic42,
  'dockerfile/stop-signal': topic43,
  'dockerfile/syntax': topic44,
  'dockerfile/user': topic45,
  'dockerfile/volume': topic46,
  'libvirt/arch': topic47,
  'libvirt/cpu-mode': topic48,
  'libvirt/cpu-topology': topic49,
  'libvirt/disk-bus': topic50,
  'libvirt/disk-cache': topic51,
  'libvirt/disk-discard': topic52,
  'libvirt/disk-io': topic53,
  'libvirt/domain-type': topic54,
  'libvirt/filesystem-accessmode': topic55,
  'libvirt/filesystem-driver': topic56,
  'libvirt/filesystem': topic57,
  'libvirt/graphics-listen-type': topic58,
  'libvirt/graphics-listen': topic59,
  'libvirt/hostdev': topic60,
  'libvirt/hugepages': topic61,
  'libvirt/hyperv': topic62,
  'libvirt/idmap': topic63,
  'libvirt/interface-model': topic64,
  'libvirt/interface-type': topic65,
  'libvirt/iothreads': topic66,
  'libvirt/kvm-hidden': topic67,
  'libvirt/launch-security': topic68,
  'libvirt/machine': topic69,
  'libvirt/memballoon': topic70,
  'libvirt/memory': topic71,
  'libvirt/nosharepages': topic72,
  'libvirt/os-type': topic73,
  'libvirt/seclabel': topic74,
  'libvirt/vcpu': topic75,
};
