import assert from 'node:assert/strict';
import { before, describe, it } from 'mocha';
import { knownImage, isWindowsImage } from '../src/core/knowledge/images';
import { fitOf, locales, profileOf, profileSummary, type Boundary, type BoundaryId, type Profile, type Settings } from '../src/core/index';
import { allCapabilities, capabilityTier, defaultCapabilities, effectiveCapabilities } from '../src/core/profile/capabilities';
import {
  controlSocketAt,
  deviceClass,
  hostMountsOf,
  isControlSocket,
  normaliseHostPath,
  opensDisks,
  parseDeviceRule,
  pathClass,
} from '../src/core/profile/host-objects';
import { identityOf, imageIdentity } from '../src/core/profile/identity';
import { imageOf } from '../src/core/workspace/compose/image';
import type { Image, Service } from '../src/core/workspace/workload';
import { loadTexts } from './support/texts';
import { loadParsers, workspaceOf } from './support/workspace';

type Files = Readonly<Record<string, string>>;

function compose(body: string): Files {
  return { 'compose.yaml': `services:\n  a:\n${body.replace(/^/gm, '    ')}\n` };
}

function serviceIn(files: Files, name = 'a', settings: Partial<Settings> = {}): Service {
  const found = workspaceOf(files, settings)
    .workloads()
    .find((workload) => workload.kind === 'service' && workload.name === name);
  assert.ok(found?.kind === 'service', `there is a service ${name}`);
  return found;
}

function profileIn(files: Files, name = 'a', settings: Partial<Settings> = {}): Profile {
  const workspace = workspaceOf(files, settings);
  const workload = workspace.workloads().find((candidate) => candidate.name === name);
  assert.ok(workload, `there is a workload ${name}`);
  return profileOf(workload, workspace.settings);
}

const serviceProfile = (body: string, settings: Partial<Settings> = {}) => profileIn(compose(body), 'a', settings);

function tier({ tier: of }: Profile): string {
  assert.ok(of);
  return of.from === of.to ? `T${of.from}` : `T${of.from}-T${of.to}`;
}

function boundary(profile: Profile, id: BoundaryId): Boundary {
  const found = profile.boundaries.find((candidate) => candidate.id === id);
  assert.ok(found, `there is a boundary ${id}`);
  return found;
}

function textAt(
  files: Files,
  place: { readonly file: string; readonly span: { start: number; end: number } } | undefined,
): string | undefined {
  return place && files[place.file]?.slice(place.span.start, place.span.end);
}

const hardened = 'image: a\nuser: "10001"\ncap_drop: [ALL]\nsecurity_opt: ["no-new-privileges:true"]';

before(loadParsers);

describe('The tier of a service', () => {
  it('is T2 for a default container, and names the three edits of a hardened one', () => {
    const profile = serviceProfile('image: nginx:1.27');
    assert.equal(tier(profile), 'T2');
    assert.equal(profile.reach, 'project');
    assert.equal(boundary(profile, 'identity').state, 'filtered');
    assert.deepEqual(
      profile.oneTierUp.map(({ remark }) => [remark.id, remark.values['image'] ?? '']),
      [
        ['step.user-image', 'nginxinc/nginx-unprivileged'],
        ['step.drop-all', ''],
        ['step.no-new-privileges', ''],
      ],
    );
  });

  it('is T0 for privileged, whatever is dropped, while the namespaces stay private', () => {
    const files = compose('image: nginx\nprivileged: true\ncap_drop: [ALL]');
    const profile = profileIn(files);
    assert.equal(tier(profile), 'T0');
    for (const id of ['pid', 'network', 'ipc'] as const) assert.equal(boundary(profile, id).state, 'own');
    for (const id of ['capabilities', 'seccomp', 'lsm', 'masks', 'devices'] as const) {
      assert.equal(boundary(profile, id).state, 'open');
      assert.equal(textAt(files, boundary(profile, id).decidedBy), 'true');
    }
  });

  it('is T0 with the engine’s socket, read-only or not, decided at the source of the mount', () => {
    const files = compose('image: portainer/portainer-ce\nvolumes: ["/var/run/docker.sock:/var/run/docker.sock:ro"]');
    const profile = profileIn(files);
    assert.equal(tier(profile), 'T0');
    assert.equal(textAt(files, boundary(profile, 'host-control').decidedBy), '/var/run/docker.sock');
    assert.deepEqual(
      profile.tier?.gates.map(({ remark }) => remark.id),
      ['host-control.socket'],
    );
  });

  it('is an interval where the socket’s group decides, and T0 once that group is joined', () => {
    const socket = 'image: a\nuser: "1000"\nvolumes: [/run/docker.sock:/run/docker.sock]';
    assert.equal(tier(serviceProfile(socket)), 'T0-T1');
    assert.equal(tier(serviceProfile(`${socket}\ngroup_add: [docker]`)), 'T0');
  });

  it('is T0 with a capability that loads modules, and T2 without it', () => {
    const image = 'image: ghcr.io/wg-easy/wg-easy';
    const files = compose(`${image}\ncap_add: [NET_ADMIN, SYS_MODULE]`);
    const profile = profileIn(files);
    assert.equal(tier(profile), 'T0');
    assert.deepEqual(
      profile.oneTierUp.map(({ at, remark }) => [remark.id, textAt(files, at)]),
      [['step.capability', 'SYS_MODULE']],
    );
    assert.equal(tier(serviceProfile(`${image}\ncap_add: [NET_ADMIN]`)), 'T2');
  });

  it('waits for the image’s user before it calls SYS_ADMIN the host', () => {
    assert.equal(tier(serviceProfile('image: a\ncap_add: [SYS_ADMIN]')), 'T0-T2');
    assert.equal(tier(serviceProfile('image: a\nuser: root\ncap_add: [SYS_ADMIN]')), 'T0');
    assert.equal(tier(serviceProfile('image: a\nuser: "1000"\ncap_add: [SYS_ADMIN]')), 'T2');
  });

  it('is T3 for a hardened container, T4 in gVisor, T5 in Kata, T6 with encrypted memory', () => {
    assert.equal(tier(serviceProfile(hardened)), 'T3');
    assert.equal(tier(serviceProfile(`${hardened}\nruntime: runsc`)), 'T4');
    assert.equal(tier(serviceProfile(`${hardened}\nruntime: io.containerd.kata.v2`)), 'T5');
    assert.equal(tier(serviceProfile(`${hardened}\nruntime: io.containerd.kata-qemu-snp.v2`)), 'T6');
  });

  it('is T3 only with read-only host paths', () => {
    assert.equal(tier(serviceProfile(`${hardened}\nvolumes: ["./conf:/conf:ro"]`)), 'T3');
    assert.equal(tier(serviceProfile(`${hardened}\nvolumes: ["./data:/data"]`)), 'T2');
    assert.equal(tier(serviceProfile(`${hardened}\nvolumes: ["data:/data"]`)), 'T3');
  });

  it('says that a sandbox is bypassed by what is handed into it', () => {
    assert.equal(tier(serviceProfile('image: nginx\nruntime: runsc\nvolumes: [/run/docker.sock:/s]')), 'T0');
    assert.equal(tier(serviceProfile('image: nginx\nruntime: runsc\nprivileged: true')), 'T4');
    assert.equal(tier(serviceProfile(`${hardened}\nruntime: io.containerd.kata.v2\nnetwork_mode: host`)), 'T1');
  });

  it('is T2 for the container around a virtual machine, whose kernel is nevertheless its own', () => {
    const profile = serviceProfile('image: dockurr/windows\ndevices: [/dev/kvm]\ncap_add: [NET_ADMIN]\nports: ["3389:3389"]');
    assert.equal(tier(profile), 'T2');
    assert.equal(boundary(profile, 'kernel').state, 'own');
    assert.equal(profile.reach, 'all');
  });

  it('takes the last of two values that an override appends', () => {
    const files = {
      'compose.yaml': 'services:\n  a:\n    image: a\n    security_opt: ["no-new-privileges:true"]\n',
      'compose.override.yaml': 'services:\n  a:\n    security_opt: ["no-new-privileges:false"]\n',
    };
    const off = boundary(profileIn(files), 'no-new-privileges');
    assert.equal(off.state, 'open');
    assert.equal(off.decidedBy?.file, 'compose.override.yaml');
  });

  it('counts one removed boundary as T1', () => {
    for (const line of [
      'network_mode: host',
      'pid: host',
      'ipc: host',
      'cgroup: host',
      'security_opt: ["seccomp=unconfined"]',
      'security_opt: ["apparmor=unconfined"]',
      'volumes: ["/opt:/opt"]',
    ]) {
      assert.equal(tier(serviceProfile(`${hardened.replace(/\nsecurity_opt.*/, '')}\n${line}`)), 'T1', line);
    }
  });

  it('makes SYS_PTRACE the host only together with the host’s processes', () => {
    assert.equal(tier(serviceProfile('image: alpine\ncap_add: [SYS_PTRACE]')), 'T1');
    assert.equal(tier(serviceProfile('image: alpine\ncap_add: [SYS_PTRACE]\npid: host')), 'T0');
  });

  it('lowers a service to T1 that shares a compartment with a weaker one', () => {
    const files = {
      'compose.yaml': `services:\n  a:\n${hardened.replace(/^/gm, '    ')}\n    network_mode: service:b\n  b:\n    image: alpine\n    privileged: true\n`,
    };
    const profile = profileIn(files);
    assert.equal(tier(profile), 'T1');
    assert.equal(boundary(profile, 'network').with, 'b');
    assert.equal(tier(profileIn({ 'compose.yaml': files['compose.yaml'].replace('    privileged: true\n', '') })), 'T3');
  });

  it('is told for services that join one another in a circle', () => {
    const files = { 'compose.yaml': 'services:\n  a: {image: a, network_mode: "service:b"}\n  b: {image: a, network_mode: "service:a"}\n' };
    assert.equal(tier(profileIn(files)), 'T2');
    assert.equal(profileIn(files).reach, 'unknown');
  });

  it('follows the engine: mapped users make root inside an ordinary user, Swarm ignores what it does not read', () => {
    const privileged = 'image: alpine\nprivileged: true';
    assert.equal(tier(serviceProfile(privileged, { engine: 'docker-rootless' })), 'T1');
    assert.equal(boundary(serviceProfile(privileged, { engine: 'docker-userns' }), 'user').state, 'own');
    assert.equal(tier(serviceProfile(`${privileged}\nuserns_mode: host`, { engine: 'docker-userns' })), 'T0');
    assert.equal(tier(serviceProfile(privileged, { engine: 'swarm' })), 'T2');
    assert.equal(boundary(serviceProfile('image: alpine', { engine: 'docker-desktop' }), 'kernel').remark.id, 'kernel.desktop');
  });

  it('is open between T2 and T5 for a Windows container whose isolation the engine picks', () => {
    const image = 'image: mcr.microsoft.com/windows/servercore:ltsc2022';
    assert.equal(tier(serviceProfile(image)), 'T2-T5');
    assert.equal(tier(serviceProfile(`${image}\nisolation: process`)), 'T2');
    assert.equal(tier(serviceProfile(`${image}\nisolation: hyperv`)), 'T5');
    assert.equal(serviceProfile(image).technology, 'windows-container');
    assert.ok(!serviceProfile(image).boundaries.some(({ id }) => id === 'seccomp'));
  });
});

describe('What is not known', () => {
  const known = [
    'image: alpine\nprivileged: true',
    'image: alpine\nuser: root\npid: host\ncap_add:\n  - SYS_PTRACE',
    'image: alpine\nnetwork_mode: host',
    'image: alpine\nvolumes:\n  - /etc:/etc\n  - /run/docker.sock:/s',
    `${hardened.replace('[ALL]', '\n  - ALL').replace('["no-new-privileges:true"]', '\n  - no-new-privileges:true')}\nruntime: runsc`,
    'image: alpine\ndevices:\n  - /dev/sda:/dev/sda\nuse_api_socket: true',
    'image: alpine\nenvironment:\n  DOCKER_HOST: tcp://10.0.0.1:2375',
    'image: alpine\nsecurity_opt:\n  - seccomp=unconfined\ndevice_cgroup_rules:\n  - b 8:* rwm',
  ];

  it('widens the interval, whichever value a variable takes the place of', () => {
    for (const body of known) {
      const certain = serviceProfile(body).tier;
      assert.ok(certain);
      for (const value of body.matchAll(/(?<=: |- )\S.*$/gm)) {
        const text = `${body.slice(0, value.index)}"\${UNSET}"${body.slice(value.index + value[0].length)}`;
        const open = serviceProfile(text).tier;
        assert.ok(
          open && open.from <= certain.from && open.to >= certain.to,
          `${text}\n${JSON.stringify(open)} against ${JSON.stringify(certain)}`,
        );
      }
    }
  });

  it('leaves a variable path alone where what stands behind it says enough', () => {
    assert.equal(tier(serviceProfile('image: alpine\nvolumes: ["${DATA}/postgres:/data"]')), 'T2');
    assert.equal(tier(serviceProfile('image: alpine\nvolumes: ["${DATA}:/data"]')), 'T0-T2');
    assert.equal(tier(serviceProfile('image: alpine\nvolumes: ["${DATA:-./data}:/data"]')), 'T2');
  });

  it('is unknown with its reason, at the line that decides', () => {
    const files = compose('image: alpine\nuser: ${WHO}');
    const { state, remark, decidedBy } = boundary(profileIn(files), 'identity');
    assert.deepEqual([state, remark.id, textAt(files, decidedBy)], ['unknown', 'unknown.variable', '${WHO}']);
  });
});

describe('The capabilities of a service', () => {
  const set = (body: string) => effectiveCapabilities(serviceIn(compose(`image: a\n${body}`)));

  it('are the fourteen defaults, each of Linux’s forty-one having a tier', () => {
    assert.equal(allCapabilities.length, 41);
    assert.equal(defaultCapabilities.length, 14);
    assert.deepEqual([...set('tty: true').surely].sort(), [...defaultCapabilities].sort());
    assert.equal(capabilityTier('cap_sys_module'), 'C0');
    assert.equal(capabilityTier('NET_RAW'), 'C4');
    assert.equal(capabilityTier('SYS_ADMINN'), undefined);
  });

  it('keep a name that is both dropped and added', () => {
    assert.equal(set('cap_drop: [CHOWN]\ncap_add: [CAP_CHOWN]').has('CHOWN'), true);
  });

  it('are the added names once all are dropped', () => {
    assert.deepEqual(set('cap_drop: [all]\ncap_add: [net_admin]').surely, ['NET_ADMIN']);
  });

  it('are all but the dropped names once all are added, which wins over dropping all', () => {
    const all = set('cap_add: [ALL]\ncap_drop: [SYS_ADMIN]');
    assert.equal(all.has('SYS_ADMIN'), false);
    assert.equal(all.surely.length, 40);
    assert.equal(set('cap_add: [ALL]\ncap_drop: [ALL]').surely.length, 41);
  });

  it('are undecided where a variable may add or drop any', () => {
    const open = set('cap_add: ["${X}"]');
    assert.deepEqual([open.has('CHOWN'), open.has('SYS_ADMIN'), open.has('NO_SUCH')], [true, undefined, false]);
    assert.equal(set('cap_drop: ["${X}"]').has('CHOWN'), undefined);
  });
});

describe('Whom a container runs as', () => {
  const who = (files: Files, settings: Partial<Settings> = {}) => {
    const workspace = workspaceOf(files, settings);
    const [service] = workspace.workloads();
    assert.ok(service?.kind === 'service');
    return identityOf(service, workspace.settings);
  };
  const built = (dockerfile: string, more = ''): Files => ({
    'compose.yaml': `services:\n  a:\n    build:\n      context: .\n${more}`,
    Dockerfile: dockerfile,
  });

  it('is the service’s user before the image’s', () => {
    assert.equal(who(compose('image: nginx\nuser: "0:0"')).kind, 'root');
    assert.equal(who(compose('image: postgres\nuser: "1000:1000"')).kind, 'own');
    assert.equal(who(compose('image: postgres\nuser: ""')).kind, 'drops');
  });

  it('is the last USER of the target stage and those below it, and not of the file', () => {
    const dockerfile = 'FROM alpine AS base\nUSER app\nFROM base AS run\nFROM base AS test\nUSER root\n';
    const files = built(dockerfile, '      target: run\n');
    const identity = who(files);
    assert.ok(identity.kind === 'own' && identity.user === 'app');
    assert.equal(textAt(files, identity.at), 'USER app');
    assert.equal(who(built(dockerfile)).kind, 'root');
  });

  it('is what a variable of the Dockerfile holds, as the build sets it', () => {
    const dockerfile = 'FROM alpine\nARG RUN_AS=1000\nUSER $RUN_AS\n';
    assert.equal(who(built(dockerfile)).kind, 'own');
    assert.equal(who(built(dockerfile, '      args: {RUN_AS: "0"}\n')).kind, 'root');
    const unset = who(built('FROM mcr.microsoft.com/dotnet/aspnet:8.0\nUSER $APP_UID\n'));
    assert.ok(unset.kind === 'unknown' && unset.why === 'image');
  });

  it('is the base image’s where no stage says, and unknown where a parent’s triggers may', () => {
    assert.equal(who(built('FROM postgres:16\n')).kind, 'drops');
    assert.equal(who(built('FROM postgres:16\nENTRYPOINT ["/mine"]\n')).kind, 'root');
    assert.equal(who(built('FROM scratch\n')).kind, 'root');
    assert.equal(who(built('FROM alpine AS p\nONBUILD USER app\nUSER other\nFROM p\n')).kind, 'unknown');
    assert.equal(who(built('FROM alpine AS p\nONBUILD USER app\nFROM p\nUSER last\n')).kind, 'own');
  });

  it('is unknown where the Dockerfile was not read or the image is nobody’s', () => {
    const missing = who({ 'compose.yaml': 'services:\n  a:\n    build: ./elsewhere\n' });
    assert.ok(missing.kind === 'unknown' && missing.why === 'file');
    const foreign = who(compose('image: example.com/team/app:1'));
    assert.ok(foreign.kind === 'unknown' && foreign.why === 'image');
  });

  it('is root again where the entry point that drops it is replaced', () => {
    assert.equal(who(compose('image: postgres\nentrypoint: /mine')).kind, 'root');
  });

  it('is what the settings say of an image, with or without its tag', () => {
    const images = { 'example.com/team/app': { user: '1000' }, 'postgres:9': { user: '70' } };
    assert.equal(who(compose('image: example.com/team/app:1'), { images }).kind, 'own');
    assert.equal(who(compose('image: postgres:9'), { images }).kind, 'own');
    assert.equal(who(compose('image: postgres:16'), { images }).kind, 'drops');
  });

  it('is told for an image alone, with no tier, since nobody says how it is run', () => {
    const workspace = workspaceOf({ Dockerfile: 'FROM nginx\nVOLUME /data\nEXPOSE 80\nUSER 101\n' });
    const image = workspace.workloads().find((workload): workload is Image => workload.kind === 'image');
    assert.ok(image);
    assert.equal(imageIdentity(image, workspace.settings).kind, 'own');
    const profile = profileOf(image, workspace.settings);
    assert.deepEqual(
      profile.boundaries.map(({ id, state }) => `${id} ${state}`),
      ['mounts own', 'identity own', 'reach unknown'],
    );
    assert.equal(profile.tier, undefined);
  });
});

describe('Objects of the host', () => {
  it('are compared by whole components, with /var/run as /run', () => {
    assert.equal(normaliseHostPath('/var/run/../run/docker.sock/'), '/run/docker.sock');
    assert.equal(normaliseHostPath('/etc/../..'), '/');
    assert.deepEqual(['/etc', '/etcd', './etc', '/etc/nginx', '/', '/var'].map(pathClass), [
      'takeover',
      undefined,
      undefined,
      undefined,
      'takeover',
      'takeover',
    ]);
    assert.deepEqual(['/home', '/home/me', '/home/me/data', '/var/lib/docker/containers', '~/.ssh', '/etc/localtime'].map(pathClass), [
      'sensitive',
      'sensitive',
      undefined,
      'sensitive',
      'takeover',
      undefined,
    ]);
  });

  it('hold control sockets by themselves or in a folder, and databases’ sockets are none', () => {
    assert.equal(controlSocketAt('/var/run/docker.sock'), 'docker');
    assert.equal(controlSocketAt('/var/run'), 'docker');
    assert.equal(controlSocketAt('//./pipe/docker_engine'), 'docker');
    assert.equal(controlSocketAt('/run/libvirt'), 'libvirt');
    assert.equal(controlSocketAt('/run/user/1000/docker.sock'), 'user-docker');
    assert.equal(controlSocketAt('/run/user/1000/podman/podman.sock'), 'user-podman');
    assert.equal(controlSocketAt('/run/postgresql'), undefined);
    assert.equal(controlSocketAt('/'), undefined);
    assert.deepEqual(
      [isControlSocket('/var/run/docker.sock'), isControlSocket('/run'), isControlSocket('/srv/docker.sock.md')],
      [true, false, false],
    );
  });

  it('are raw below the file systems, or of one purpose', () => {
    assert.deepEqual(
      ['/dev/sda1', '/dev/nvme0n1', '/dev/mem', '/dev/vfio/1', '/dev/fuse', '/dev/dri', 'nvidia.com/gpu=all', '/srv'].map(deviceClass),
      ['block', 'block', 'memory', 'vfio', 'host', 'own', 'own', undefined],
    );
    assert.deepEqual(
      ['b 8:* rwm', 'c 188:* rmw', 'a *:* rwm'].map((text) => opensDisks(parseDeviceRule(text) ?? assert.fail(text))),
      [true, false, true],
    );
    assert.equal(parseDeviceRule('b 8 rwm'), undefined);
  });

  it('come through named volumes that bind a path, and from other services', () => {
    const files = {
      'compose.yaml': [
        'services:',
        '  a: {image: a, volumes: ["host:/x"], volumes_from: ["b:ro"]}',
        '  b: {image: a, volumes: ["/etc:/etc"]}',
        'volumes:',
        '  host: {driver: local, driver_opts: {type: none, o: bind, device: /boot}}',
        '',
      ].join('\n'),
    };
    const mounts = hostMountsOf(serviceIn(files));
    assert.deepEqual(
      mounts.map(({ source, readOnly, at }) => [source, readOnly, textAt(files, at)]),
      [
        [{ known: '/boot' }, { known: false }, '/boot'],
        [{ known: '/etc' }, { known: true }, '"b:ro"'],
      ],
    );
  });
});

describe('Resources and reach', () => {
  it('are limited only by what is written, swap with memory', () => {
    assert.deepEqual(serviceProfile('image: a').containment, { memory: false, swap: false, cpu: false, pids: false, io: false });
    const limits = 'image: a\nmem_limit: 512m\npids_limit: 100\ndeploy: {resources: {limits: {cpus: "0.5"}}}';
    assert.deepEqual(serviceProfile(limits).containment, { memory: true, swap: true, cpu: true, pids: true, io: false });
    assert.equal(serviceProfile('image: a\nmem_limit: 512m\nmemswap_limit: -1').containment.swap, false);
    assert.equal(serviceProfile('image: a\nmem_limit: ${M}').containment.memory, undefined);
    assert.equal(serviceProfile('image: a\npids_limit: -1').containment.pids, false);
  });

  it('is told by the widest published port', () => {
    assert.equal(serviceProfile('image: a\nports: ["127.0.0.1:80:80"]').reach, 'local');
    assert.equal(serviceProfile('image: a\nports: ["127.0.0.1:80:80", "443:443"]').reach, 'all');
    assert.equal(serviceProfile('image: a\nports: ["192.168.1.2:80:80"]').reach, 'lan');
    assert.equal(serviceProfile('image: a\nports: ["${IP}:80:80"]').reach, 'unknown');
    assert.equal(serviceProfile('image: a\nnetwork_mode: none').reach, 'none');
    const internal = { 'compose.yaml': 'services:\n  a: {image: a, networks: [n]}\nnetworks:\n  n: {internal: true}\n' };
    assert.equal(profileIn(internal).reach, 'none');
    const lan = { 'compose.yaml': 'services:\n  a: {image: a, networks: [n]}\nnetworks:\n  n: {driver: macvlan}\n' };
    assert.equal(profileIn(lan).reach, 'lan');
  });
});

describe('The Pod Security level', () => {
  it('names the controls of the next level that fail', () => {
    assert.deepEqual(serviceProfile('image: a').podSecurity, {
      level: 'baseline',
      failing: ['PrivilegeEscalation', 'RunAsNonRoot', 'Seccomp', 'Capabilities'],
    });
    assert.deepEqual(serviceProfile('image: a\npid: host\nvolumes: ["./x:/x"]').podSecurity, {
      level: 'privileged',
      failing: ['HostNamespaces', 'HostPath'],
    });
    assert.deepEqual(serviceProfile('image: a\ncap_add: [NET_RAW]').podSecurity, { level: 'privileged', failing: ['Capabilities'] });
    const restricted = hardened.replace('["no', '["seccomp=builtin", "no');
    assert.deepEqual(serviceProfile(restricted).podSecurity, { level: 'restricted', failing: [] });
  });

  it('is not told where a variable decides about the Baseline level', () => {
    assert.equal(serviceProfile('image: a\nprivileged: ${P}').podSecurity, undefined);
  });
});

describe('The tier of a libvirt domain', () => {
  const disk = "<disk type='file'><source file='/images/a.qcow2'/><target dev='vda' bus='virtio'/></disk>";
  const nat = "<interface type='network'><source network='default'/></interface>";
  const guest = (devices = '', outer = '', type = 'kvm'): Files => ({
    'guest.xml': `<domain type='${type}'><name>a</name><memory unit='GiB'>4</memory><vcpu>2</vcpu><os><type machine='q35'>hvm</type></os>${outer}<devices>${disk}${nat}${devices}</devices></domain>`,
  });

  it('is T5 for what virt-install writes, with memory and processors limited and nobody reaching it', () => {
    const profile = profileIn(guest());
    assert.equal(tier(profile), 'T5');
    assert.deepEqual(profile.containment, { memory: true, swap: undefined, cpu: true, pids: undefined, io: false });
    assert.equal(profile.reach, 'none');
    assert.ok(!profile.boundaries.some(({ id }) => id === 'masks'));
  });

  it('is T0 once it writes to the host’s root as root', () => {
    const share = (mode: string, inner = '') =>
      guest(`<filesystem type='mount' accessmode='${mode}'><source dir='/'/><target dir='h'/>${inner}</filesystem>`);
    assert.equal(tier(profileIn(share('passthrough'))), 'T0');
    assert.equal(tier(profileIn(share('mapped'))), 'T1');
    assert.equal(tier(profileIn(share('passthrough', '<readonly/>'))), 'T5');
  });

  it('is T1 for emulation, T6 with encrypted memory, T5 to T1 for raw arguments', () => {
    assert.equal(tier(profileIn(guest('', '', 'qemu'))), 'T1');
    assert.equal(tier(profileIn(guest('', "<launchSecurity type='sev-snp'/>"))), 'T6');
    const raw = (args: string) =>
      guest('', `<qemu:commandline xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0'>${args}</qemu:commandline>`);
    assert.equal(tier(profileIn(raw("<qemu:arg value='-device'/><qemu:arg value='x'/>"))), 'T1-T5');
    assert.equal(tier(profileIn(raw("<qemu:arg value='-cpu'/><qemu:arg value='host'/>"))), 'T5');
    assert.equal(tier(profileIn(raw("<qemu:arg value='-monitor'/><qemu:arg value='tcp:0.0.0.0:4444,server=on'/>"))), 'T1');
  });

  it('falls only where sVirt is off and QEMU is root as well', () => {
    const root = "<seclabel type='static' model='dac'><label>+0:+0</label></seclabel>";
    assert.equal(tier(profileIn(guest('', "<seclabel type='none'/>"))), 'T5');
    assert.equal(boundary(profileIn(guest('', "<seclabel type='none'/>")), 'lsm').state, 'open');
    assert.equal(tier(profileIn(guest('', root))), 'T5');
    assert.equal(tier(profileIn(guest('', `<seclabel type='none' model='selinux'/>${root}`))), 'T1');
  });

  it('says nothing of reach, which a console or a bridge widens by itself', () => {
    const console = profileIn(guest("<graphics type='vnc' listen='0.0.0.0'/>"));
    assert.deepEqual([tier(console), console.reach], ['T5', 'all']);
    assert.equal(profileIn(guest("<graphics type='vnc' listen='127.0.0.1'/>")).reach, 'none');
    assert.equal(profileIn(guest("<interface type='bridge'><source bridge='br0'/></interface>")).reach, 'lan');
  });

  const container = (outer: string, devices: string): Files => ({
    'container.xml': `<domain type='lxc'><name>a</name><memory>1</memory><os><type>exe</type></os>${outer}<devices>${devices}</devices></domain>`,
  });
  const rootfs = "<filesystem type='mount'><source dir='/srv/a'/><target dir='/'/></filesystem>";
  const idmap = "<idmap><uid start='0' target='1000' count='10'/></idmap>";

  it('is that of a container for LXC: T0 without an id mapping, T2 with one, T1 in the host’s network', () => {
    assert.equal(tier(profileIn(container('', rootfs + nat))), 'T0');
    assert.equal(tier(profileIn(container(idmap, rootfs + nat))), 'T2');
    const shared = profileIn(container(idmap, rootfs));
    assert.deepEqual([tier(shared), shared.reach, boundary(shared, 'kernel').state], ['T1', 'all', 'shared']);
  });

  it('waits for a template that decides the type', () => {
    assert.equal(tier(profileIn(guest('', '', '{{ type }}'))), 'T1-T5');
  });
});

describe('Known images', () => {
  const kind = (reference: string) => knownImage(imageOf(reference))?.kind;

  it('are known by their exact name, whoever publishes them', () => {
    assert.equal(kind('postgres:16'), 'database');
    assert.equal(kind('mirror.example.com/library/postgres'), 'database');
    assert.equal(kind('mcr.microsoft.com/mssql/server:2022-latest'), 'database');
    assert.equal(kind('example.com/my-postgres'), undefined);
    assert.equal(kind('docker:27-dind'), 'ci-runner');
  });

  it('are never the thing that they are a tool for', () => {
    for (const tool of [
      'prometheuscommunity/postgres-exporter',
      'prodrigestivill/postgres-backup-local',
      'prom/mysqld-exporter',
      'oliver006/redis_exporter',
      'rediscommander/redis-commander',
      'mongo-express',
      'dpage/pgadmin4',
      'phpmyadmin',
      'adminer',
      'provectuslabs/kafka-ui',
      'obsidiandynamics/kafdrop',
      'nginx/nginx-prometheus-exporter',
      'bitnami/kubectl',
      'docker:cli',
    ]) {
      assert.equal(kind(tool), 'tool', tool);
    }
    assert.equal(kind('tecnativa/docker-socket-proxy'), 'host-agent');
    assert.equal(kind('example.com/shop-ui'), undefined);
  });

  it('start as their own sources say, from the version on that this holds for', () => {
    const starts = (reference: string) => knownImage(imageOf(reference))?.startsAs?.user;
    assert.equal(starts('haproxy:2.8'), 'own');
    assert.equal(starts('haproxy:1.9'), undefined);
    assert.equal(starts('public.ecr.aws/docker/library/redis:7'), 'drops');
    assert.equal(starts('example.com/team/postgres'), undefined);
    assert.equal(starts('gcr.io/distroless/static:nonroot'), 'own');
    assert.equal(starts('gcr.io/distroless/static'), undefined);
  });

  it('need a Windows kernel only where they hold nothing else', () => {
    for (const windows of [
      'mcr.microsoft.com/windows/servercore:ltsc2022',
      'mcr.microsoft.com/dotnet/framework/aspnet:4.8',
      'mcr.microsoft.com/dotnet/aspnet:8.0-nanoserver-ltsc2022',
      'golang:1.22-windowsservercore-ltsc2022',
    ]) {
      assert.equal(isWindowsImage(imageOf(windows)), true, windows);
    }
    for (const other of [
      'mcr.microsoft.com/mssql/server:2022-latest',
      'mcr.microsoft.com/dotnet/aspnet:8.0',
      'mcr.microsoft.com/azure-cli',
      'dockurr/windows',
      'nginx',
    ]) {
      assert.equal(isWindowsImage(imageOf(other)), false, other);
    }
  });
});

describe('What a workload would be at home on', () => {
  const fit = (files: Files) => {
    const workspace = workspaceOf(files);
    const [workload] = workspace.workloads();
    assert.ok(workload);
    return fitOf(workload, workspace.settings);
  };
  const side = (of: ReturnType<typeof fit>, id: string, which: 'for' | 'against') =>
    of.substrates.find((substrate) => substrate.id === id)?.[which].map(({ remark }) => remark.id) ?? [];

  it('is argued from its image and its own lines', () => {
    const database = fit(compose('image: postgres:16'));
    assert.equal(database.kind, 'database');
    assert.ok(side(database, 'container', 'for').includes('fit.data'));
    assert.ok(side(fit(compose('image: alpine\nprivileged: true')), 'container', 'against').includes('fit.shared-kernel'));
    assert.ok(side(fit(compose('image: mcr.microsoft.com/windows/servercore:ltsc2022')), 'container', 'against').includes('fit.windows'));
    assert.ok(side(fit(compose('image: prom/node-exporter')), 'kvm', 'against').includes('fit.no-view'));
  });

  it('needs two weaker signs where the image says nothing', () => {
    assert.equal(fit(compose('image: example.com/db\nenvironment: {POSTGRES_PASSWORD: x}')).kind, undefined);
    assert.equal(fit(compose('image: example.com/db\nenvironment: {POSTGRES_PASSWORD: x}\nexpose: ["5432"]')).kind, 'database');
  });

  it('rests every reason on a claim', () => {
    for (const body of ['image: postgres', 'image: jenkins/jenkins', 'image: pihole/pihole\nprivileged: true']) {
      for (const { for: pro, against } of fit(compose(body)).substrates)
        for (const reason of [...pro, ...against]) assert.ok(reason.claims.length > 0);
    }
  });
});

describe('A profile in words', () => {
  const bodies = [
    'image: nginx',
    'image: a\nprivileged: true\nnetwork_mode: host',
    'image: a\ncap_add: [SYS_ADMIN]\nvolumes: ["/run/docker.sock:/s"]',
    hardened,
    `${hardened}\nruntime: runsc`,
    'image: a\nvolumes: ["/etc/`x`:/y"]',
  ];

  it('is short enough for a hover in both languages, and fills every placeholder', async () => {
    for (const locale of locales) {
      const texts = await loadTexts(locale);
      for (const body of bodies) {
        const summary = profileSummary(serviceProfile(body), texts);
        assert.ok(summary.length <= 350, `${summary.length}: ${summary}`);
        assert.doesNotMatch(summary, /\{\w+\}|undefined/);
        assert.equal((summary.match(/`/g) ?? []).length % 2, 0);
      }
    }
  });

  it('says the tier, what decides it and who reaches the service', async () => {
    const texts = await loadTexts('en');
    assert.equal(
      profileSummary(serviceProfile('image: a\nprivileged: true\nports: ["80:80"]'), texts),
      '**T0 host-equivalent** · Docker container  \nAn attacker in here needs nothing more: what this file hands over is the host.\n\n- Holds every capability.\n\nReach: whoever reaches the host',
    );
  });

  it('has every sentence in both languages', async () => {
    const [english, chinese] = await Promise.all(locales.map(loadTexts));
    assert.ok(english && chinese);
    assert.deepEqual(Object.keys(chinese.profile.remarks), Object.keys(english.profile.remarks));
    for (const [id, sentence] of Object.entries(english.profile.remarks)) {
      assert.match(sentence, /[.]$/, id);
      assert.doesNotMatch(sentence.replace(/`[^`]*`/g, ''), /\d/, `${id} prints a figure without a claim`);
    }
    for (const [id, sentence] of Object.entries(chinese.profile.remarks)) assert.match(sentence, /。$/, id);
  });
});
