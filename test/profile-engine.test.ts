import assert from 'node:assert/strict';
import { before, describe, it } from 'mocha';
import { contextOf } from '../src/core/profile/context/service';
import { defaultSettings } from '../src/core/index';
import { boundary, compose, hardened, profileIn, serviceIn, serviceProfile, textAt, tier, type Files } from './support/profile';
import { loadParsers, workspaceOf } from './support/workspace';

before(loadParsers);

const withDaemon = (body: string, daemon: object, path = 'daemon.json'): Files => ({
  ...compose(body),
  [path]: JSON.stringify(daemon, undefined, 2),
});

describe('The engine’s own configuration', () => {
  it('decides what the service leaves open, at its own line', () => {
    const files = withDaemon('image: alpine', {
      'no-new-privileges': true,
      'default-cgroupns-mode': 'host',
      'default-ipc-mode': 'shareable',
    });
    const profile = profileIn(files);
    const off = boundary(profile, 'no-new-privileges');
    assert.equal(off.state, 'filtered');
    assert.deepEqual([off.decidedBy?.file, textAt(files, off.decidedBy)], ['daemon.json', 'true']);
    assert.equal(boundary(profile, 'cgroup').state, 'shared');
    assert.equal(boundary(profile, 'ipc').remark.id, 'ipc.shareable');
    assert.equal(tier(profile), 'T1');
  });

  it('has less say than the service', () => {
    const files = withDaemon('image: alpine\nsecurity_opt: ["no-new-privileges:false"]\ncgroup: private\nruntime: runc', {
      'no-new-privileges': true,
      'default-cgroupns-mode': 'host',
      'default-runtime': 'runsc',
    });
    const profile = profileIn(files);
    assert.equal(boundary(profile, 'no-new-privileges').state, 'open');
    assert.equal(boundary(profile, 'cgroup').state, 'own');
    assert.equal(boundary(profile, 'kernel').state, 'shared');
  });

  it('maps users, except for the service that is taken out of it', () => {
    const daemon = { 'userns-remap': 'default' };
    const files = withDaemon('image: alpine\nprivileged: true', daemon);
    assert.equal(tier(profileIn(files)), 'T1');
    assert.equal(textAt(files, boundary(profileIn(files), 'user').decidedBy), '"default"');
    assert.equal(tier(profileIn(withDaemon('image: alpine\nprivileged: true\nuserns_mode: host', daemon))), 'T0');
    assert.equal(tier(profileIn(withDaemon('image: alpine\nprivileged: true', { 'userns-remap': '' }))), 'T0');
  });

  it('chooses the runtime, also under a name of its own', () => {
    const gvisor = profileIn(withDaemon('image: alpine', { 'default-runtime': 'runsc' }));
    assert.deepEqual([gvisor.technology, tier(gvisor)], ['gvisor', 'T4']);
    const named = { runtimes: { secure: { path: '/usr/local/bin/runsc' }, micro: { runtimeType: 'io.containerd.kata.v2' } } };
    assert.equal(profileIn(withDaemon('image: alpine\nruntime: secure', named)).technology, 'gvisor');
    assert.equal(profileIn(withDaemon('image: alpine\nruntime: micro', named)).technology, 'kata');
    assert.equal(profileIn(withDaemon('image: alpine\nruntime: other', named)).technology, 'other');
  });

  it('takes the filter away or says that SELinux is on, and privileged beats both', () => {
    const daemon = { 'seccomp-profile': 'unconfined', 'selinux-enabled': true };
    const profile = profileIn(withDaemon('image: alpine', daemon));
    assert.equal(boundary(profile, 'seccomp').state, 'open');
    assert.equal(boundary(profile, 'lsm').remark.id, 'lsm.selinux');
    assert.equal(tier(profile), 'T1');
    const privileged = profileIn(withDaemon('image: alpine\nprivileged: true', daemon));
    assert.equal(boundary(privileged, 'lsm').state, 'open');
    assert.equal(
      boundary(profileIn(withDaemon('image: alpine', { 'seccomp-profile': 'builtin' })), 'seccomp').remark.id,
      'seccomp.default',
    );
  });

  it('binds ports to the address that it gives new networks; “ip” is about the default bridge only', () => {
    const body = 'image: alpine\nports: ["80:80"]';
    const address = { bridge: { 'com.docker.network.bridge.host_binding_ipv4': '127.0.0.1' } };
    assert.equal(profileIn(withDaemon(body, { 'default-network-opts': address })).reach, 'local');
    assert.equal(profileIn(withDaemon(body, { ip: '127.0.0.1' })).reach, 'all');
    const own = {
      'compose.yaml': `${compose(body)['compose.yaml'] ?? ''}networks:\n  default:\n    driver_opts: {com.docker.network.bridge.host_binding_ipv4: 127.0.0.1}\n`,
    };
    assert.equal(profileIn(own).reach, 'local');
  });

  it('is found beside the project, in the folders it is installed from, and one folder above', () => {
    for (const path of ['daemon.json', 'docker/daemon.json', 'etc/docker/daemon.json', '../daemon.json'])
      assert.equal(tier(profileIn(withDaemon('image: alpine', { 'default-runtime': 'runsc' }, path))), 'T4', path);
    const two = { ...withDaemon('image: alpine', { 'default-runtime': 'runsc' }), '../daemon.json': '{"default-runtime": "runc"}' };
    assert.equal(tier(profileIn(two)), 'T4');
  });

  it('says nothing where it cannot be read, and nothing of another engine', () => {
    for (const text of ['', '{', '[]', '"x"', '{"default-runtime": ["runsc"]}'])
      assert.equal(tier(profileIn({ ...compose('image: alpine'), 'daemon.json': text })), 'T2', text);
    const podman = profileIn(withDaemon('image: alpine', { 'default-runtime': 'runsc', 'no-new-privileges': true }), 'a', {
      engine: 'podman-rootless',
    });
    assert.equal(boundary(podman, 'no-new-privileges').state, 'open');
  });

  it('is there for rules: its init, its limits, its log driver', () => {
    const files = withDaemon('image: alpine', { init: true, 'default-shm-size': '1G', 'log-opts': { 'max-size': '10m' } });
    const context = contextOf(serviceIn(files), defaultSettings);
    assert.equal(context.usesInit, true);
    assert.deepEqual(context.daemon?.setting('default-shm-size')?.value, { known: '1G' });
    assert.deepEqual(context.daemon?.keysOf('log-opts'), ['max-size']);
    assert.equal(contextOf(serviceIn(withDaemon('image: alpine\ninit: false', { init: true })), defaultSettings).usesInit, false);
  });

  it('changes the profile when its text changes', () => {
    const workspace = workspaceOf(withDaemon('image: alpine', {}));
    const after = workspace.apply(
      new Map([['daemon.json', { state: 'text' as const, text: '{"default-runtime": "runsc"}', version: 2 }]]),
      workspace.settings,
    );
    const [service] = after.workloads();
    assert.ok(service?.kind === 'service');
    assert.equal(contextOf(service, after.settings).technology, 'gvisor');
  });
});

describe('Podman', () => {
  it('gives eleven of Docker’s fourteen capabilities and a limit on processes', () => {
    const context = contextOf(serviceIn(compose('image: alpine')), { ...defaultSettings, engine: 'podman-rootless' });
    assert.equal(context.capabilities.surely.length, 11);
    assert.equal(context.capabilities.has('NET_RAW'), false);
    const profile = serviceProfile('image: alpine', { engine: 'podman-rootless' });
    assert.equal(boundary(profile, 'capabilities').remark.id, 'capabilities.podman');
    assert.equal(boundary(profile, 'pids').state, 'limited');
    assert.equal(boundary(serviceProfile('image: alpine\npids_limit: -1', { engine: 'podman-rootless' }), 'pids').state, 'unlimited');
  });
});

describe('A system call filter of one’s own', () => {
  const filtered = (profile: object | undefined) => ({
    ...compose('image: alpine\nsecurity_opt: ["seccomp=./seccomp.json"]'),
    ...(profile ? { 'seccomp.json': JSON.stringify(profile) } : {}),
  });

  it('is weak where it lets everything pass that it does not name', () => {
    const weak = profileIn(filtered({ defaultAction: 'SCMP_ACT_ALLOW', syscalls: [{ names: ['mount'], action: 'SCMP_ACT_ERRNO' }] }));
    assert.equal(boundary(weak, 'seccomp').state, 'open');
    assert.deepEqual(boundary(weak, 'seccomp').remark.values['calls'], ['unshare', 'setns', 'bpf']);
    assert.equal(tier(weak), 'T1');
  });

  it('is a filter where it refuses by default, or was not read', () => {
    for (const profile of [{ defaultAction: 'SCMP_ACT_ERRNO', syscalls: [] }, undefined, { syscalls: [] }]) {
      const of = profileIn(filtered(profile));
      assert.deepEqual([boundary(of, 'seccomp').remark.id, tier(of)], ['seccomp.custom', 'T2']);
    }
  });

  it('does not count a refusal under conditions', () => {
    const calls =
      'mount unshare setns bpf init_module finit_module kexec_load open_by_handle_at keyctl perf_event_open userfaultfd io_uring_setup';
    const rule = { names: calls.split(' '), action: 'SCMP_ACT_ERRNO' };
    const state = (syscalls: object[]) => boundary(profileIn(filtered({ defaultAction: 'SCMP_ACT_ALLOW', syscalls })), 'seccomp').state;
    assert.equal(state([rule]), 'filtered');
    assert.equal(state([{ ...rule, excludes: { caps: ['CAP_SYS_ADMIN'] } }]), 'open');
  });
});

describe('What a sandbox makes of a wish for the host', () => {
  const remarkOf = (body: string, id: Parameters<typeof boundary>[1]) => boundary(serviceProfile(body), id).remark.id;

  it('is said as it is, and is no part of the tier', () => {
    const body = `${hardened}\nruntime: runsc\npid: host\nipc: host\ncgroup: host`;
    assert.equal(remarkOf(body, 'pid'), 'pid.sandbox');
    assert.equal(remarkOf(body, 'ipc'), 'ipc.sandbox');
    assert.equal(remarkOf(body, 'cgroup'), 'cgroup.sandbox');
    assert.equal(tier(serviceProfile(body)), 'T4');
    assert.equal(remarkOf('image: alpine\nruntime: kata\nnetwork_mode: host', 'network'), 'network.refused');
    assert.equal(remarkOf('image: alpine\nruntime: kata\nsecurity_opt: ["seccomp=unconfined"]', 'seccomp'), 'seccomp.guest');
  });

  it('keeps capabilities to its kernel, and a mapped root to its user namespace', () => {
    const body = 'image: alpine\ncap_add: [SYS_ADMIN]';
    assert.equal(remarkOf(`${body}\nruntime: runsc`, 'capabilities'), 'capabilities.guest');
    assert.equal(remarkOf('image: alpine\nprivileged: true\nruntime: runsc', 'capabilities'), 'capabilities.all-guest');
    const mapped = serviceProfile(body, { engine: 'docker-rootless' });
    assert.equal(boundary(mapped, 'capabilities').remark.id, 'capabilities.mapped');
    assert.ok(mapped.tier?.gates.every(({ remark }) => remark.id !== 'capabilities.takeover'));
  });
});

describe('One compartment', () => {
  const pair = (b: string): Files => ({
    'compose.yaml': `services:\n  a:\n${hardened.replace(/^/gm, '    ')}\n    container_name: front\n  b:\n${b.replace(/^/gm, '    ')}\n`,
  });

  it('is shared by who joins it as by who is joined', () => {
    const files = pair('image: alpine\nprivileged: true\nnetwork_mode: service:a');
    const profile = profileIn(files);
    assert.equal(tier(profile), 'T1');
    assert.deepEqual([boundary(profile, 'network').with, textAt(files, boundary(profile, 'network').decidedBy)], ['b', 'service:a']);
    assert.equal(tier(profileIn(pair('image: alpine\npid: service:a'))), 'T3');
    assert.equal(tier(profileIn(files, 'a', { engine: 'swarm' })), 'T2');
  });

  it('knows a service by the name of its container', () => {
    assert.equal(tier(profileIn(pair('image: alpine\nprivileged: true\npid: container:front'))), 'T1');
    assert.equal(tier(profileIn(pair('image: alpine\nprivileged: true\npid: container:back'))), 'T3');
  });
});

describe('A secret or config', () => {
  it('hands a control socket over where its file is one', () => {
    const files: Files = {
      'compose.yaml':
        'services:\n  a:\n    image: alpine\n    secrets:\n      - source: engine\n        target: /run/docker.sock\nsecrets:\n  engine:\n    file: /var/run/docker.sock\n',
    };
    const profile = profileIn(files);
    assert.equal(tier(profile), 'T0');
    assert.equal(textAt(files, boundary(profile, 'host-control').decidedBy), '/var/run/docker.sock');
  });
});
