import { runtimeFamily } from '../../runtimes';
import { defineTopic, type Described } from '../../topic';
import { parseBoolean } from '../../../text/values';
import type text from './annotations.text';

type Variant = keyof typeof text.en.variants;

function kata(name: string, value: string | undefined): Variant {
  const key = name.replace(/^io\.katacontainers\.(?:config\.)?/, '');
  if (/^hypervisor\.(?:default_vcpus|default_max_vcpus|default_memory|memory_slots)$/.test(key)) return 'kata-size';
  if (/^hypervisor\.(?:kernel|image|initrd|firmware|firmware_volume|kernel_params|machine_type|path|jailer_path)(?:_hash)?$/.test(key))
    return 'kata-boot';
  if (key === 'runtime.disable_guest_seccomp') {
    const disabled = parseBoolean(value);
    return disabled === undefined ? 'kata' : disabled ? 'kata-no-guest-filter' : 'kata-guest-filter';
  }
  if (key === 'agent.kernel_modules') return 'kata-modules';
  if (key.startsWith('hypervisor.virtio_fs')) return 'kata-files';
  return 'kata';
}

function gvisor(name: string): Variant {
  if (name === 'dev.gvisor.flag.host-uds') return 'gvisor-sockets';
  if (name.startsWith('dev.gvisor.flag.')) return 'gvisor-flag';
  return name.startsWith('dev.gvisor.spec.rootfs.') ? 'gvisor-rootfs' : 'gvisor-mount';
}

function variant({ parts, value, owner }: Described): Variant | undefined {
  const name = parts.name ?? '';
  const runtime = owner('runtime');
  // Without a name it is the daemon's default, which may be any.
  const family = runtime === undefined ? undefined : runtimeFamily(runtime);
  if (name.startsWith('io.katacontainers.')) return family === 'kata' || family === undefined ? kata(name, value) : 'unread';
  if (name.startsWith('dev.gvisor.')) return family === 'gvisor' || family === undefined ? gvisor(name) : 'unread';
  if (name.startsWith('org.systemd.property.')) return 'systemd';
  if (name.startsWith('run.oci.') && runtime !== undefined && !runtime.includes('crun')) return 'unread';
  switch (name) {
    case 'run.oci.handler':
      return value === 'krun' ? 'krun' : undefined;
    case 'run.oci.keep_original_groups':
      return 'groups';
    case 'run.oci.seccomp_bpf_data':
      return 'filter';
    default:
      return undefined;
  }
}

export default defineTopic<typeof text>({
  constructs: ['services.*.annotations', 'services.*.annotations.*'],
  claims: [
    'complementary',
    'docker-annotations-reach-runtime',
    'kata-annotations-need-permission',
    'gvisor-annotations-override-flags',
    'gvisor-rootfs-annotations',
    'crun-annotations',
    'runc-systemd-properties',
  ],
  counterparts: {},
  variant,
  silent: ({ parts }) =>
    parts.name !== undefined && !/^(?:io\.katacontainers\.|dev\.gvisor\.|run\.oci\.|org\.systemd\.property\.)/.test(parts.name),
});
