import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { explainTopic, topicOf } from '../src/core/explain/hover';
import { allCapabilities, defaultCapabilities } from '../src/core/knowledge/capabilities';
import type { Described } from '../src/core/knowledge/topic';
import { loadTexts } from './support/texts';
import { beside, list, variants } from './support/topic-variants';

describe('Compose topics', () => {
  it('read a boolean as Compose does', () => {
    assert.deepEqual(variants('privileged: true', 'privileged'), ['true → on']);
    assert.deepEqual(variants('privileged: "Yes"', 'privileged'), ['"Yes" → on']);
    assert.deepEqual(variants('privileged: false', 'privileged'), ['false → off']);
    assert.deepEqual(variants('privileged: 1', 'privileged'), ['1 → summary']);
    assert.deepEqual(variants('read_only: true', 'read_only'), ['true → on']);
  });

  it('do not say of a sandbox what holds for the host’s kernel', () => {
    assert.deepEqual(variants('privileged: true\nruntime: io.containerd.kata.v2', 'privileged'), ['true → guest']);
    assert.deepEqual(variants('privileged: true\nruntime: runsc', 'privileged'), ['true → summary']);
    assert.deepEqual(variants('privileged: true\nruntime: nvidia', 'privileged'), ['true → on']);
  });

  it('do not promise from a sandbox what it keeps away', () => {
    const under = (runtime: string, service: string, path: string) =>
      variants(`runtime: ${runtime}\n${service}`, path).map((line) => line.split(' → ')[1]);
    assert.deepEqual(under('runsc', list('devices', ['/dev/dri', '/dev/net/tun', '/dev/nvidia0']), 'devices[]'), [
      'closed-by-gvisor',
      'tun',
      'gpu',
    ]);
    assert.deepEqual(under('kata', list('devices', ['/dev/ttyUSB0', '/dev/sdb', '/dev/vfio/12']), 'devices[]'), [
      'left-out-by-kata',
      'disk',
      'vfio',
    ]);
    const sockets = list('volumes', ['/var/run/docker.sock:/var/run/docker.sock']);
    assert.deepEqual(under('runsc', sockets, 'volumes[]'), ['socket-sealed']);
    assert.deepEqual(under('runsc', `${sockets}\nannotations:\n  dev.gvisor.flag.host-uds: all`, 'volumes[]'), ['socket']);
    assert.deepEqual(under('kata', 'network_mode: host', 'network_mode'), ['host-sandboxed']);
    assert.deepEqual(under('runsc', 'network_mode: service:vpn', 'network_mode'), ['peer-sandboxed']);
    assert.deepEqual(under('runsc', 'pid: host', 'pid'), ['sandboxed']);
    assert.deepEqual(under('runsc', 'ipc: host', 'ipc'), ['host']);
    assert.deepEqual(under('kata', 'ipc: host', 'ipc'), ['guest']);
    assert.deepEqual(under('kata', list('security_opt', ['seccomp=unconfined', 'no-new-privileges']), 'security_opt[]'), [
      'sandboxed',
      'no-new-privileges',
    ]);
    assert.deepEqual(under('my-runtime', 'pid: host', 'pid'), ['host']);
  });

  it('tell capabilities apart, whatever their case and prefix', () => {
    assert.deepEqual(
      variants(
        list('cap_add', ['ALL', 'cap_sys_admin', 'SYS_MODULE', 'CAP_NET_RAW', 'LEASE', 'chown', '${CAP}', '${CAP:-BPF}']),
        'cap_add[]',
      ),
      [
        'ALL → all',
        'cap_sys_admin → sys-admin',
        'SYS_MODULE → sys-module',
        'CAP_NET_RAW → net-raw',
        'LEASE → lease',
        'chown → chown',
        '${CAP} → summary',
        '${CAP:-BPF} → bpf',
      ],
    );
    assert.deepEqual(variants(list('cap_drop', ['all', 'MKNOD', 'KILL', 'SYS_ADMIN', 'NOT_ONE']), 'cap_drop[]'), [
      'all → all',
      'MKNOD → mknod',
      'KILL → kill',
      'SYS_ADMIN → withheld',
      'NOT_ONE → summary',
    ]);
  });

  it('see what stands beside a capability', () => {
    assert.equal(beside('cap_add[]', 'SYS_PTRACE', {}), 'sys-ptrace');
    assert.equal(beside('cap_add[]', 'SYS_PTRACE', { pid: 'host' }), 'sys-ptrace-host');
    assert.equal(beside('cap_add[]', 'NET_ADMIN', { network_mode: 'host' }), 'net-admin-host');
    assert.equal(beside('cap_add[]', 'NET_ADMIN', { network_mode: 'service:vpn' }), 'net-admin');
    assert.equal(beside('cap_add[]', 'SYS_ADMIN', { user: '1000:1000' }), 'non-root');
    assert.equal(beside('cap_add[]', 'SYS_ADMIN', { user: '0' }), 'sys-admin');
    assert.equal(beside('cap_add[]', 'SYS_ADMIN', { user: 'app' }), 'sys-admin');
    assert.equal(beside('cap_add[]', 'SYS_ADMIN', { privileged: 'true', user: '1000' }), 'moot');
    assert.equal(beside('cap_drop[]', 'ALL', { privileged: 'true' }), 'moot');
    assert.equal(beside('cap_drop[]', 'ALL', { user: '1000:1000' }), 'non-root');
    assert.equal(beside('cap_drop[]', 'ALL', { user: '0' }), 'all');
    assert.equal(beside('cap_drop[]', 'SYS_ADMIN', { user: '1000' }), 'withheld');
    assert.equal(beside('cap_add[]', 'KILL', { pid: 'host' }), 'kill-host');
    assert.equal(beside('cap_add[]', 'SYS_BOOT', { pid: 'host' }), 'sys-boot-host');
    assert.equal(beside('cap_add[]', 'IPC_OWNER', { ipc: 'host' }), 'ipc-owner-host');
    assert.equal(beside('cap_add[]', 'SYS_MODULE', { runtime: 'kata' }), 'guest');
    assert.equal(beside('cap_add[]', 'SYS_MODULE', { runtime: 'runsc' }), 'sandboxed');
    assert.equal(beside('cap_add[]', 'SYS_MODULE', { runtime: 'my-runtime' }), undefined);
    assert.deepEqual(variants('pid: ${PID}\ncap_add: [SYS_PTRACE]', 'cap_add[]'), ['SYS_PTRACE → summary']);
  });

  it('have a sentence of its own for each capability of Linux, added or dropped', () => {
    const added = allCapabilities.map((name) => beside('cap_add[]', name, {}));
    assert.deepEqual(
      added,
      allCapabilities.map((name) => name.toLowerCase().replace(/_/g, '-')),
    );
    const dropped = defaultCapabilities.map((name) => beside('cap_drop[]', name, {}));
    assert.equal(new Set(dropped).size, defaultCapabilities.length);
    for (const name of allCapabilities.filter((other) => !defaultCapabilities.includes(other)))
      assert.equal(beside('cap_drop[]', name, {}), 'withheld', name);
  });

  it('know each security option with either separator', () => {
    const options = [
      'no-new-privileges',
      'no-new-privileges:true',
      'no-new-privileges=false',
      'seccomp=unconfined',
      'seccomp:./profile.json',
      'seccomp=builtin',
      'apparmor=unconfined',
      'apparmor:docker-default',
      'apparmor=my-profile',
      'label:disable',
      'label=type:svirt_t',
      'systempaths=unconfined',
      'writable-cgroups=true',
      'writable-cgroups=false',
      'credentialspec=file://x',
    ];
    assert.deepEqual(
      variants(list('security_opt', options), 'security_opt[]').map((line) => line.split(' → ')[1]),
      [
        'no-new-privileges',
        'no-new-privileges',
        'new-privileges',
        'seccomp-unconfined',
        'seccomp-profile',
        'seccomp-builtin',
        'apparmor-unconfined',
        'apparmor-default',
        'apparmor-profile',
        'label-disable',
        'label-set',
        'systempaths-unconfined',
        'writable-cgroups',
        'read-only-cgroups',
        'summary',
      ],
    );
    assert.equal(beside('security_opt[]', 'seccomp=unconfined', { privileged: 'true' }), 'repeated');
    assert.equal(beside('security_opt[]', 'seccomp=./p.json', { privileged: 'true' }), 'seccomp-profile');
  });

  it('tell root, its group, numbers and names apart', () => {
    for (const [user, variant] of [
      ['root', 'root'],
      ['"0:0"', 'root'],
      ['"1000:0"', 'root-group'],
      ['"1000"', 'number-alone'],
      ['"1000:1000"', 'number'],
      ['app:app', 'name'],
      ['"${UID}"', 'summary'],
    ]) {
      assert.deepEqual(variants(`user: ${user}`, 'user'), [`${user} → ${variant}`]);
    }
  });

  it('follow the namespaces that a service joins', () => {
    assert.deepEqual(variants('pid: host', 'pid'), ['host → host']);
    assert.deepEqual(variants('pid: "service:app"', 'pid'), ['"service:app" → peer']);
    assert.deepEqual(variants('ipc: shareable', 'ipc'), ['shareable → shareable']);
    assert.deepEqual(variants('ipc: none', 'ipc'), ['none → none']);
    assert.deepEqual(variants('network_mode: container:vpn', 'network_mode'), ['container:vpn → peer']);
    assert.deepEqual(variants('network_mode: "none"', 'network_mode'), ['"none" → none']);
    assert.deepEqual(variants('network_mode: my-net', 'network_mode'), ['my-net → summary']);
    assert.deepEqual(variants('networks: [default, back]', 'networks[]'), ['default → default', 'back → summary']);
    assert.deepEqual(variants('networks:\n  default:\n  back:', 'networks.*'), ['default → default', 'back → summary']);
  });

  it('see where a published port listens', () => {
    const ports = [
      '"8080:80"',
      '0.0.0.0:80:80',
      '"127.0.0.1:5432:5432"',
      '"[::1]:53:53/udp"',
      '10.0.0.5:443:443',
      '"3000"',
      '"6000-6100:6000-6100"',
      '"8000-8010:80"',
      '127.0.0.1::80',
    ];
    assert.deepEqual(variants(list('ports', ports), 'ports[]'), [
      '"8080:80" → all',
      '0.0.0.0:80:80 → all',
      '"127.0.0.1:5432:5432" → loopback',
      '"[::1]:53:53/udp" → loopback',
      '10.0.0.5:443:443 → address',
      '"3000" → ephemeral',
      '"6000-6100:6000-6100" → range',
      '"8000-8010:80" → all',
      '127.0.0.1::80 → loopback',
    ]);
    assert.deepEqual(variants('ports:\n  - target: 80\n    published: "8080"\n    host_ip: 127.0.0.1', 'ports[].published'), [
      '"8080" → loopback',
    ]);
    assert.deepEqual(variants('ports:\n  - target: 80', 'ports[].target'), ['80 → ephemeral']);
    assert.equal(
      beside('ports[]', '127.0.0.1:80:80', { network_mode: 'host' }, { host: '127.0.0.1', published: '80', target: '80' }),
      'discarded',
    );
    assert.deepEqual(variants('network_mode: host\nports:\n  - target: 80\n    published: "8080"', 'ports[].published'), [
      '"8080" → discarded',
    ]);
    assert.deepEqual(variants(list('network_mode: service:vpn\nports', ['"8080:80"']), 'ports[]'), ['"8080:80" → refused']);
    assert.deepEqual(variants(list('network_mode: none\nports', ['"8080:80"']), 'ports[]'), ['"8080:80" → nowhere']);
  });

  it('weigh what a mount opens', () => {
    const mounts: readonly (readonly [string, string])[] = [
      ['/var/run/docker.sock:/var/run/docker.sock', 'socket'],
      ['/run/docker.sock:/run/docker.sock:ro', 'socket-read-only'],
      ['/run/user/1000/docker.sock:/var/run/docker.sock', 'user-socket'],
      ['/var/run/:/host/run', 'socket'],
      ['/run/libvirt/libvirt-sock:/run/libvirt/libvirt-sock', 'manager-socket'],
      ['/:/rootfs:ro,rslave', 'root-read-only'],
      ['/:/host', 'root'],
      ['/etc:/etc', 'system'],
      ['/etc/:/host/etc:ro', 'system-read-only'],
      ['/etc/nginx/conf.d:/etc/nginx/conf.d', 'bind'],
      ['/etc/cron.d/job:/etc/cron.d/job', 'system'],
      ['/etcd:/etcd', 'bind'],
      ['/srv/../etc:/x', 'system'],
      ['/proc:/host/proc:ro', 'kernel-read-only'],
      ['/sys/fs/cgroup:/sys/fs/cgroup:rw', 'kernel'],
      ['/dev:/dev', 'devices'],
      ['/dev/shm:/dev/shm', 'bind'],
      ['~/.ssh:/home/app/.ssh:ro', 'credentials'],
      ['/etc/localtime:/etc/localtime:ro', 'silent'],
      ['./src:/app', 'bind'],
      ['./nginx.conf:/etc/nginx/nginx.conf:ro', 'bind-read-only'],
      ['/mnt/cloud:/mnt/cloud:rshared', 'bind-shared'],
      ['data:/var/lib/postgresql/data', 'named'],
      ['certs:/certs:ro', 'named-read-only'],
      ['/app/node_modules', 'anonymous'],
      ['${DIR}:/data', 'summary'],
      ['//./pipe/docker_engine://./pipe/docker_engine', 'socket'],
      ['//./pipe/spooler://./pipe/spooler', 'pipe'],
      ['./data:/data:z', 'label-common'],
      ['./data:/data:ro,Z', 'label-own'],
      ['/etc/nginx:/etc/nginx:Z', 'label-own'],
      ['/home/me:/home/me:z', 'label-system'],
      ['/etc:/host/etc:ro,Z', 'label-system'],
      ['/:/host:z', 'root'],
      ['/var/run/docker.sock:/var/run/docker.sock:z', 'socket'],
    ];
    assert.deepEqual(
      variants(
        list(
          'volumes',
          mounts.map(([mount]) => mount),
        ),
        'volumes[]',
      ),
      mounts.map(([mount, variant]) => `${mount} → ${variant}`),
    );
  });

  it('read the long form of a mount from any of its keys', () => {
    const long =
      'volumes:\n  - type: bind\n    source: /var/run/docker.sock\n    target: /var/run/docker.sock\n    read_only: true\n  - type: tmpfs\n    target: /tmp\n  - type: volume\n    target: /data';
    assert.deepEqual(variants(long, 'volumes[].type'), ['bind → socket-read-only', 'tmpfs → tmpfs', 'volume → anonymous']);
    assert.deepEqual(variants('volumes:\n  - type: image\n    source: models\n    target: /m', 'volumes[].type'), ['image → image']);
    assert.deepEqual(variants('volumes:\n  - type: cluster\n    source: a\n    target: /m', 'volumes[].source'), ['a → cluster']);
    assert.deepEqual(variants(long, 'volumes[].source'), ['/var/run/docker.sock → socket-read-only']);
    assert.deepEqual(variants(long, 'volumes[].read_only'), ['true → socket-read-only']);
  });

  it('know devices by what they are', () => {
    const devices: readonly (readonly [string, string])[] = [
      ['/dev/mem', 'memory'],
      ['/dev/sda:/dev/sda', 'disk'],
      ['/dev/nvme0n1:/dev/nvme0n1:r', 'disk-read-only'],
      ['/dev/vfio/12', 'vfio'],
      ['/dev/kmsg', 'kmsg'],
      ['/dev/fuse', 'fuse'],
      ['/dev/net/tun:/dev/net/tun', 'tun'],
      ['/dev/kvm', 'kvm'],
      ['/dev/dri/renderD128', 'gpu'],
      ['/dev/ttyUSB0:/dev/ttyUSB0', 'serial'],
      ['/dev/bus/usb', 'usb'],
      ['/dev/bus/usb/001/004', 'usb-device'],
      ['/dev/snd', 'media'],
      ['/dev/loop-control', 'loop'],
      ['/dev/uinput', 'input'],
      ['nvidia.com/gpu=all', 'cdi'],
      ['/dev/my-board', 'summary'],
    ];
    assert.deepEqual(
      variants(
        list(
          'devices',
          devices.map(([device]) => device),
        ),
        'devices[]',
      ),
      devices.map(([device, variant]) => `${device} → ${variant}`),
    );
    assert.deepEqual(variants('devices:\n  - source: /dev/sdb\n    permissions: r', 'devices[].source'), ['/dev/sdb → disk-read-only']);
    assert.equal(beside('devices[]', '/dev/sda', { privileged: 'true' }, { source: '/dev/sda' }), 'moot');
    const renamed = { source: '/dev/ttyUSB0', target: '/dev/modem', permissions: 'r' };
    assert.equal(beside('devices[]', '/dev/ttyUSB0:/dev/modem:r', { privileged: 'true' }, renamed), 'alias');
    assert.equal(beside('devices[]', 'nvidia.com/gpu=all', { privileged: 'true' }, { source: 'nvidia.com/gpu=all' }), 'cdi');
  });

  it('name the boundary of each runtime', () => {
    for (const [runtime, variant] of [
      ['runc', 'runc'],
      ['crun', 'runc'],
      ['runsc', 'gvisor'],
      ['runsc-kvm', 'gvisor'],
      ['io.containerd.kata.v2', 'kata'],
      ['sysbox-runc', 'sysbox'],
      ['nvidia', 'nvidia'],
      ['io.containerd.wasmtime.v1', 'wasm'],
      ['my-runtime', 'summary'],
    ]) {
      assert.deepEqual(variants(`runtime: ${runtime}`, 'runtime'), [`${runtime} → ${variant}`]);
    }
  });

  it('read sizes and counts with their units', () => {
    assert.deepEqual(variants('mem_limit: 512m', 'mem_limit'), ['512m → limit']);
    assert.deepEqual(variants('mem_limit: 512', 'mem_limit'), ['512 → too-small']);
    assert.deepEqual(variants('mem_limit: 0', 'mem_limit'), ['0 → unlimited']);
    assert.deepEqual(variants('mem_limit: -1', 'mem_limit'), ['-1 → too-small']);
    assert.deepEqual(variants('mem_limit: 1g\nmemswap_limit: 1024m', 'mem_limit'), ['1g → no-swap']);
    assert.deepEqual(variants('mem_limit: 1g\nmemswap_limit: -1', 'mem_limit'), ['1g → free-swap']);
    assert.deepEqual(variants('mem_limit: 1g\nmemswap_limit: 3g', 'mem_limit'), ['1g → own-swap']);
    assert.deepEqual(
      variants(
        'deploy:\n  resources:\n    limits:\n      cpus: "0.5"\n      memory: 2GiB\n      pids: 100',
        'deploy.resources.limits.memory',
      ),
      ['2GiB → limit'],
    );
    assert.deepEqual(variants('cpus: 0.5', 'cpus'), ['0.5 → fraction']);
    assert.deepEqual(variants('cpus: 2', 'cpus'), ['2 → whole']);
    assert.deepEqual(variants('pids_limit: -1', 'pids_limit'), ['-1 → unlimited']);
    assert.deepEqual(variants('shm_size: 2gb', 'shm_size'), ['2gb → larger']);
    assert.deepEqual(variants('shm_size: 2', 'shm_size'), ['2 → bytes']);
    assert.deepEqual(variants('shm_size: 16m', 'shm_size'), ['16m → smaller']);
    assert.deepEqual(variants('shm_size: 512k', 'shm_size'), ['512k → smaller']);
    assert.deepEqual(variants('shm_size: 2gb\nipc: host', 'shm_size'), ['2gb → moot']);
    assert.deepEqual(variants('shm_size: 2gb\nipc: none', 'shm_size'), ['2gb → moot']);
  });

  it('tell how firmly an image is named and what it holds', () => {
    for (const [image, variant] of [
      ['nginx', 'latest'],
      ['registry.local:5000/app', 'latest'],
      ['nginx:1.27-alpine', 'tag'],
      [`nginx@sha256:${'0'.repeat(64)}`, 'digest'],
      ['mcr.microsoft.com/windows/nanoserver:ltsc2022', 'windows'],
      ['dockurr/windows', 'machine'],
    ]) {
      assert.deepEqual(variants(`image: ${image}`, 'image'), [`${image} → ${variant}`]);
    }
    assert.deepEqual(variants('build: .', 'build'), ['. → local']);
    assert.deepEqual(variants('build:\n  context: https://example.com/a.git#main', 'build.context'), [
      'https://example.com/a.git#main → remote',
    ]);
  });

  it('explain the list itself by its summary, and an item with the value in the heading', async () => {
    const texts = await loadTexts('en');
    const about: Described = {
      path: 'services.*.cap_add[]',
      value: 'SYS_MODULE',
      parts: {},
      sibling: () => undefined,
      owner: () => undefined,
      owns: () => false,
    };
    const item = explainTopic('compose/cap_add', about, 'SYS_MODULE', texts);
    assert.match(item?.markdown ?? '', /^\*\*Added capability\*\* `SYS_MODULE` {2}\nLets root load code into the kernel/);
    assert.match(item?.markdown ?? '', /- KVM: Root in a guest/);
    const whole = explainTopic('compose/cap_add', { ...about, path: 'services.*.cap_add', value: undefined }, '', texts);
    assert.match(whole?.markdown ?? '', /^\*\*Added capability\*\* {2}\nGives root in the container a privilege/);
  });

  it('cope with a mount of any length in linear time', () => {
    const long = `${'/'.repeat(100_000)}etc${'/..'.repeat(50_000)}`;
    assert.equal(beside('volumes[]', long, {}, { type: 'bind', source: long, target: '/x' }), 'root');
  });

  it('explain every key of a service, or keep silent for a reason', () => {
    const keys = (
      'annotations attach build blkio_config cap_add cap_drop cgroup cgroup_parent command configs container_name cpu_count cpu_percent ' +
      'cpu_period cpu_quota cpu_rt_period cpu_rt_runtime cpu_shares cpus cpuset credential_spec depends_on deploy develop ' +
      'device_cgroup_rules devices dns dns_opt dns_search domainname entrypoint env_file environment expose extends external_links ' +
      'extra_hosts gpus group_add healthcheck hostname image init ipc isolation label_file labels links logging mac_address mem_limit ' +
      'mem_reservation mem_swappiness memswap_limit models network_mode networks oom_kill_disable oom_score_adj pid pids_limit ' +
      'platform ports post_start pre_start pre_stop privileged profiles provider pull_policy pull_refresh_after read_only restart ' +
      'runtime scale secrets security_opt shm_size stdin_open stop_grace_period stop_signal storage_opt sysctls tmpfs tty ulimits ' +
      'use_api_socket user userns_mode uts volumes volumes_from working_dir'
    ).split(' ');
    const silent: Readonly<Record<string, string>> = {
      attach: 'decides what `up` shows, not what runs',
      label_file: 'names a file of metadata that the engine does not act on',
      working_dir: 'is the directory a process starts in, within the same boundary',
    };
    assert.equal(new Set(keys).size, 93);
    for (const key of keys) assert.equal(topicOf('compose', `services.*.${key}`) === undefined, key in silent, key);
    assert.deepEqual(
      Object.keys(silent).filter((key) => !keys.includes(key)),
      [],
    );
  });

  it('explain every key of a build, or keep silent for a reason', () => {
    const keys = (
      'context dockerfile dockerfile_inline target args additional_contexts entitlements privileged network isolation shm_size ulimits ' +
      'extra_hosts platforms secrets ssh cache_from cache_to no_cache no_cache_filter pull provenance sbom tags labels'
    ).split(' ');
    const silent: Readonly<Record<string, string>> = {
      dockerfile: 'says where the file is, which is read and explained there',
      tags: 'adds names to the same image',
      labels: 'adds metadata to the image',
    };
    for (const key of keys) assert.equal(topicOf('compose', `services.*.build.${key}`) === undefined, key in silent, key);
  });
});
