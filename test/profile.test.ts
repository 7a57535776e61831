import assert from 'node:assert/strict';
import { before, describe, it } from 'mocha';
import { boundary, compose, hardened, profileIn, serviceProfile, textAt, tier } from './support/profile';
import { loadParsers } from './support/workspace';

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
    assert.equal(tier(serviceProfile('image: alpine\nvolumes: ["/etc:/etc:${MODE}"]')), 'T0-T2');
  });

  it('is unknown with its reason, at the line that decides', () => {
    const files = compose('image: alpine\nuser: ${WHO}');
    const { state, remark, decidedBy } = boundary(profileIn(files), 'identity');
    assert.deepEqual([state, remark.id, textAt(files, decidedBy)], ['unknown', 'unknown.variable', '${WHO}']);
  });
});
