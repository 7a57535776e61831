import type { Kind, Uri } from '../src/core/index';

/** What one kind is measured on. */
export interface BenchInput {
  readonly kind: Kind;
  /** What tells it from others of its kind. */
  readonly title?: string;
  readonly files: Readonly<Record<Uri, string>>;
  /** The file that is edited, over and over. */
  readonly edited: Uri;
}

const times = (count: number, lines: (index: number) => readonly string[]) =>
  Array.from({ length: count }, (_, index) => lines(index)).flat();
const text = (...lines: readonly string[]) => `${lines.join('\n')}\n`;

/** A Compose project of about 300 lines that extends another file and builds two Dockerfiles. */
function composeProject(): BenchInput {
  const services = times(12, (index) => [
    `  service-${index}:`,
    ...(index % 3 === 0
      ? ['    extends:', '      file: base.yaml', `      service: ${index % 2 === 0 ? 'public' : 'internal'}`]
      : [`    image: registry.example.org/shop/part-${index}:1.${index}`]),
    ...(index === 1 || index === 2 ? [`    build: ./part-${index}`] : []),
    '    environment:',
    '      LOG_LEVEL: ${LOG_LEVEL:-info}',
    `      UPSTREAM: http://service-${(index + 1) % 12}:8080`,
    `      PASSWORD_FILE: /run/secrets/password-${index}`,
    '    ports:',
    `      - "127.0.0.1:${8000 + index}:8080"`,
    `      - target: 9090`,
    `        published: ${9000 + index}`,
    '    volumes:',
    `      - data-${index}:/data`,
    '      - type: bind',
    '        source: ./configuration',
    '        target: /etc/service',
    '        read_only: true',
    ...(index % 4 === 0 ? ['    privileged: true'] : ['    cap_drop: [ALL]']),
    '    security_opt:',
    '      - no-new-privileges:true',
    '    logging: *logging',
    '    mem_limit: 512m',
    '    restart: unless-stopped',
  ]);
  const top = ['x-logging: &logging', '  driver: json-file', '  options: { max-size: 10m, max-file: "3" }', 'services:'];
  const compose = text(...top, ...services, 'volumes:', ...times(12, (index) => [`  data-${index}:`]));
  const base = text(
    'services:',
    ...['public', 'internal'].flatMap((name) => [
      `  ${name}:`,
      '    image: example.org/base:2',
      '    user: "10001:10001"',
      '    pid: host',
      '    tmpfs: [/tmp]',
    ]),
  );
  return {
    kind: 'compose',
    edited: 'compose.yaml',
    files: { 'compose.yaml': compose, 'base.yaml': base, 'part-1/Dockerfile': dockerfileOf(2), 'part-2/Dockerfile': dockerfileOf(3) },
  };
}

/** A Compose project of about 300 lines in three files, two of which are included, one of them with variables of its own. */
function includingProject(): BenchInput {
  const service = (name: string, index: number) => [
    `  ${name}-${index}:`,
    `    image: registry.example.org/${name}:\${TAG:-1.${index}}`,
    '    environment:',
    '      LOG_LEVEL: ${LOG_LEVEL:-info}',
    `      UPSTREAM: http://${name}-${(index + 1) % 5}:8080`,
    '    networks: [back]',
    '    volumes:',
    `      - ${name}-${index}:/data`,
    '      - ./configuration:/etc/service:ro',
    '    cap_drop: [ALL]',
    '    security_opt: [no-new-privileges:true]',
    '    healthcheck:',
    '      test: ["CMD", "wget", "-qO-", "http://localhost:8080/health"]',
    '      interval: 30s',
    '    mem_limit: 256m',
    '    restart: unless-stopped',
  ];
  const project = (name: string, count: number, ...head: readonly string[]) =>
    text(
      ...head,
      'services:',
      ...times(count, (index) => service(name, index)),
      'networks:',
      '  back:',
      '    internal: true',
      'volumes:',
      ...times(count, (index) => [`  ${name}-${index}:`]),
    );
  return {
    kind: 'compose',
    title: '300 lines with two includes',
    edited: 'compose.yaml',
    files: {
      'compose.yaml': project(
        'shop',
        7,
        'include:',
        '  - store/compose.yaml',
        '  - path: metrics/compose.yaml',
        '    env_file: metrics/local.env',
      ),
      'store/compose.yaml': project('store', 5),
      'store/.env': 'TAG=17\n',
      'metrics/compose.yaml': project('metrics', 5),
      'metrics/local.env': 'TAG=3\nLOG_LEVEL=warn\n',
    },
  };
}

function dockerfileOf(stages: number): string {
  return text(
    '# syntax=docker/dockerfile:1',
    ...times(stages, (index) => [
      `FROM debian:12-slim AS stage-${index}`,
      'ARG VERSION=1.2.3',
      'ENV PATH=/opt/tool/bin:$PATH LANG=C.UTF-8',
      'RUN --mount=type=cache,target=/var/cache/apt \\',
      '    apt-get update \\',
      '    && apt-get install -y --no-install-recommends \\',
      ...times(12, (number) => [`      package-${number}=${index}.${number}* \\`]),
      '    && rm -rf /var/lib/apt/lists/*',
      'RUN <<EOF',
      'set -eu',
      ...times(6, (number) => [
        `if [ "$VERSION" != ${number} ]; then curl -fsSL "https://example.org/$VERSION/${number}" | tar -xz -C /opt; fi`,
      ]),
      'EOF',
      ...(index > 0 ? [`COPY --from=stage-${index - 1} --chown=1000:1000 /opt /opt`] : ['COPY . /src']),
      'WORKDIR /src',
      '',
    ]),
    'USER 1000:1000',
    'EXPOSE 8080/tcp',
    'HEALTHCHECK --interval=30s CMD curl -fsS http://127.0.0.1:8080/ || exit 1',
    'ENTRYPOINT ["/opt/tool/bin/serve"]',
    'CMD ["--port", "8080"]',
  );
}

/** A domain of 5,000 lines with 200 disks, each with the same contradiction. */
function largeDomain(): BenchInput {
  const disk = (index: number) => [
    "    <disk type='block' device='disk'>",
    "      <driver name='qemu' type='raw' cache='none' io='native' discard='unmap'/>",
    `      <source dev='/dev/vg0/disk-${index}' index='${index + 1}'>`,
    "        <reservations managed='no'>",
    `          <source type='unix' path='/run/qemu-pr-helper.sock' mode='client'/>`,
    '        </reservations>',
    '      </source>',
    '      <backingStore/>',
    `      <target dev='sd${letters(index)}' bus='scsi'/>`,
    '      <iotune>',
    '        <total_bytes_sec>104857600</total_bytes_sec>',
    '        <total_iops_sec>2000</total_iops_sec>',
    '      </iotune>',
    `      <serial>serial-${index}</serial>`,
    `      <alias name='scsi0-0-0-${index}'/>`,
    `      <address type='drive' controller='0' bus='0' target='0' unit='${index}'/>`,
    '    </disk>',
  ];
  const nic = (index: number) => [
    "    <interface type='bridge'>",
    `      <mac address='52:54:00:00:${hex(index >> 8)}:${hex(index & 255)}'/>`,
    `      <source bridge='br${index}'/>`,
    `      <target dev='vnet${index}'/>`,
    "      <model type='virtio'/>",
    "      <driver name='vhost' queues='4'/>",
    `      <alias name='net${index}'/>`,
    '    </interface>',
  ];
  const domain = text(
    "<domain type='kvm'>",
    '  <name>large</name>',
    "  <memory unit='GiB'>256</memory>",
    "  <vcpu placement='static'>128</vcpu>",
    '  <cputune>',
    ...times(128, (index) => [`    <vcpupin vcpu='${index}' cpuset='${index}'/>`]),
    '  </cputune>',
    '  <os>',
    "    <type arch='x86_64' machine='q35'>hvm</type>",
    '  </os>',
    '  <features><acpi/><apic/></features>',
    "  <cpu mode='host-model'>",
    "    <topology sockets='2' dies='1' cores='32' threads='2'/>",
    '  </cpu>',
    '  <devices>',
    "    <controller type='scsi' index='0' model='virtio-scsi'/>",
    ...times(200, disk),
    ...times(182, nic),
    '  </devices>',
    '</domain>',
  );
  return { kind: 'libvirt', title: '200 disks', edited: 'domain.xml', files: { 'domain.xml': domain } };
}

/** A domain of about 5,000 lines as `virsh dumpxml` writes a running one: addresses, aliases, drivers and sources at every device. */
function liveDump(): BenchInput {
  const pci = (bus: number) => `      <address type='pci' domain='0x0000' bus='0x${hex(bus)}' slot='0x00' function='0x0'/>`;
  const port = (index: number) => [
    `    <controller type='pci' index='${index}' model='pcie-root-port'>`,
    "      <model name='pcie-root-port'/>",
    `      <target chassis='${index}' port='0x${hex(index)}'/>`,
    `      <alias name='pci.${index}'/>`,
    `      <address type='pci' domain='0x0000' bus='0x00' slot='0x${hex(2 + (index >> 3))}' function='0x${index & 7}'${(index & 7) === 0 ? " multifunction='on'" : ''}/>`,
    '    </controller>',
  ];
  const backing = (index: number, depth: number) => [
    `      <backingStore type='file' index='${index * 4 + depth + 2}'>`,
    `        <format type='${depth === 1 ? 'raw' : 'qcow2'}'/>`,
    `        <source file='/var/lib/libvirt/images/base-${depth}.img'/>`,
    ...(depth === 1 ? ['        <backingStore/>'] : []),
  ];
  const disk = (index: number) => [
    "    <disk type='file' device='disk'>",
    "      <driver name='qemu' type='qcow2' cache='none' io='native' discard='unmap'/>",
    `      <source file='/var/lib/libvirt/images/data-${index}.qcow2' index='${index * 4 + 1}'/>`,
    ...backing(index, 0),
    ...backing(index, 1),
    '      </backingStore>',
    '      </backingStore>',
    `      <target dev='vd${letters(index)}' bus='virtio'/>`,
    `      <serial>data-${index}</serial>`,
    `      <alias name='virtio-disk${index}'/>`,
    pci(1 + index),
    '    </disk>',
  ];
  const nic = (index: number) => [
    "    <interface type='network'>",
    `      <mac address='52:54:00:00:01:${hex(index)}'/>`,
    "      <source network='default' portid='6d2c7f4e-7a46-4c1f-9a55-1f0de2a3b4c5' bridge='virbr0'/>",
    `      <target dev='vnet${index}'/>`,
    "      <model type='virtio'/>",
    "      <driver name='vhost' queues='4'/>",
    `      <alias name='net${index}'/>`,
    pci(151 + index),
    '    </interface>',
  ];
  const hostdev = (index: number) => [
    "    <hostdev mode='subsystem' type='pci' managed='yes'>",
    "      <driver name='vfio'/>",
    '      <source>',
    `        <address domain='0x0000' bus='0x5e' slot='0x${hex(2 + (index >> 3))}' function='0x${index & 7}'/>`,
    '      </source>',
    `      <alias name='hostdev${index}'/>`,
    pci(221 + index),
    '    </hostdev>',
  ];
  const domain = text(
    "<domain type='kvm' id='7'>",
    '  <name>dump</name>',
    '  <uuid>4dea22b3-1d52-d8f3-2516-782e98ab3fa0</uuid>',
    '  <metadata>',
    '    <libosinfo:libosinfo xmlns:libosinfo="http://libosinfo.org/xmlns/libvirt/domain/1.0">',
    '      <libosinfo:os id="http://debian.org/debian/12"/>',
    '    </libosinfo:libosinfo>',
    '  </metadata>',
    "  <memory unit='KiB'>268435456</memory>",
    "  <currentMemory unit='KiB'>268435456</currentMemory>",
    '  <memoryBacking>',
    '    <hugepages/>',
    '  </memoryBacking>',
    "  <vcpu placement='static'>64</vcpu>",
    '  <cputune>',
    ...times(64, (index) => [`    <vcpupin vcpu='${index}' cpuset='${index + 64}'/>`]),
    "    <emulatorpin cpuset='0-7'/>",
    '  </cputune>',
    '  <resource>',
    '    <partition>/machine</partition>',
    '  </resource>',
    '  <os>',
    "    <type arch='x86_64' machine='pc-q35-9.2'>hvm</type>",
    "    <boot dev='hd'/>",
    '  </os>',
    '  <features>',
    '    <acpi/>',
    '    <apic/>',
    '  </features>',
    "  <cpu mode='custom' match='exact' check='full'>",
    "    <model fallback='forbid'>Cascadelake-Server</model>",
    '    <vendor>Intel</vendor>',
    "    <topology sockets='1' dies='1' clusters='1' cores='32' threads='2'/>",
    ...times(24, (index) => [`    <feature policy='require' name='feature-${index}'/>`]),
    '  </cpu>',
    "  <clock offset='utc'>",
    "    <timer name='rtc' tickpolicy='catchup'/>",
    "    <timer name='pit' tickpolicy='delay'/>",
    "    <timer name='hpet' present='no'/>",
    '  </clock>',
    '  <devices>',
    '    <emulator>/usr/bin/qemu-system-x86_64</emulator>',
    ...times(150, disk),
    "    <controller type='pci' index='0' model='pcie-root'>",
    "      <alias name='pcie.0'/>",
    '    </controller>',
    ...times(230, (index) => port(index + 1)),
    ...times(70, nic),
    ...times(10, hostdev),
    "    <serial type='pty'>",
    "      <source path='/dev/pts/3'/>",
    "      <target type='isa-serial' port='0'>",
    "        <model name='isa-serial'/>",
    '      </target>',
    "      <alias name='serial0'/>",
    '    </serial>',
    "    <memballoon model='none'/>",
    '  </devices>',
    "  <seclabel type='dynamic' model='apparmor' relabel='yes'>",
    '    <label>libvirt-4dea22b3-1d52-d8f3-2516-782e98ab3fa0</label>',
    '    <imagelabel>libvirt-4dea22b3-1d52-d8f3-2516-782e98ab3fa0</imagelabel>',
    '  </seclabel>',
    '</domain>',
  );
  return { kind: 'libvirt', title: 'a live dump', edited: 'domain.xml', files: { 'domain.xml': domain } };
}

/** A domain of 5,000 lines that was put together from pieces: wrong names and values, what is there twice, what cannot be together. */
function brokenDomain(): BenchInput {
  const disk = (index: number) => [
    "    <disk type='file' device='disc'>",
    "      <driver name='qemu' type='qcow2' cache='none' io='nativ' iothread='9'/>",
    `      <source fil='/srv/${index}.qcow2'/>`,
    `      <target dev='vd${letters(index % 100)}' bus='virtio'/>`,
    '      <read-only/>',
    `      <boot order='${1 + (index % 9)}'/>`,
    "      <address type='pci' domain='0x0000' bus='0x00' slot='0x21' function='0x0'/>",
    `      <alias name='disk${index % 50}'/>`,
    '    </disk>',
    "    <disk type='block' device='disk'>",
    "      <driver name='qemu' type='raw' cache='unsafe' io='native'/>",
    `      <source dev='/dev/vg0/${index % 40}'/>`,
    `      <target dev='sd${letters(index)}' bus='scsi'/>`,
    "      <address type='drive' controller='0' bus='0' target='0' unit='1'/>",
    '    </disk>',
  ];
  const nic = (index: number) => [
    "    <interface type='brigde'>",
    "      <mac address='52:54:00:00:00:01'/>",
    "      <source bridge='br0'/>",
    "      <modell type='virtio'/>",
    "      <driver name='vhost' queues='512'/>",
    "      <address type='pci' domain='0x0000' bus='0x00' slot='0x05' function='0x0'/>",
    '    </interface>',
    "    <hostdev mode='subsystem' type='pci' managed='yes'>",
    '      <source>',
    "        <address domain='0x0000' bus='0x03' slot='0x00' function='0x0'/>",
    '      </source>',
    `      <boot order='${1 + (index % 9)}'/>`,
    '    </hostdev>',
  ];
  const domain = text(
    "<domain type='kvm'>",
    '  <name>broken</name>',
    "  <memory unit='GiB'>256</memory>",
    "  <vcpu placement='static'>12</vcpu>",
    '  <iothreads>2</iothreads>',
    '  <cputune>',
    ...times(128, (index) => [`    <vcpupin vcpu='${index}' cpuset='${index >> 1}'/>`]),
    '  </cputune>',
    '  <os>',
    "    <type arch='x86_64' machine='q35'>hvm</type>",
    '  </os>',
    '  <devices>',
    ...times(200, disk),
    ...times(143, nic),
    '  </devices>',
    '</domain>',
  );
  return { kind: 'libvirt', title: 'full of mistakes', edited: 'domain.xml', files: { 'domain.xml': domain } };
}

const hex = (byte: number) => byte.toString(16).padStart(2, '0');
const letters = (index: number): string => (index < 26 ? '' : letters(Math.floor(index / 26) - 1)) + String.fromCharCode(97 + (index % 26));

/** What each kind is measured on: always the same texts. */
export const benchInputs = (): readonly BenchInput[] => [
  composeProject(),
  includingProject(),
  { kind: 'dockerfile', edited: 'Dockerfile', files: { Dockerfile: dockerfileOf(9) } },
  largeDomain(),
  liveDump(),
  brokenDomain(),
];
