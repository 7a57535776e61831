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

/** A domain of about 5,000 lines with 200 disks. */
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
  return { kind: 'libvirt', edited: 'domain.xml', files: { 'domain.xml': domain } };
}

const hex = (byte: number) => byte.toString(16).padStart(2, '0');
const letters = (index: number): string => (index < 26 ? '' : letters(Math.floor(index / 26) - 1)) + String.fromCharCode(97 + (index % 26));

/** What each kind is measured on: always the same texts. */
export const benchInputs = (): readonly BenchInput[] => [
  composeProject(),
  includingProject(),
  { kind: 'dockerfile', edited: 'Dockerfile', files: { Dockerfile: dockerfileOf(9) } },
  largeDomain(),
];
