import assert from 'node:assert/strict';
import { before, describe, it } from 'mocha';
import { profileOf, type Settings } from '../src/core/index';
import { allCapabilities, capabilityTier, defaultCapabilities } from '../src/core/knowledge/capabilities';
import { deviceClass, opensDisks, parseDeviceRule } from '../src/core/knowledge/host/devices';
import { normaliseHostPath, pathClass } from '../src/core/knowledge/host/paths';
import { controlSocketAt, isControlSocket } from '../src/core/knowledge/host/sockets';
import { effectiveCapabilities } from '../src/core/profile/context/capabilities';
import { hostMountsOf } from '../src/core/profile/context/host-objects';
import { identityOf, imageIdentity } from '../src/core/profile/context/identity';
import type { Image } from '../src/core/workspace/workload';
import { compose, serviceIn, textAt, type Files } from './support/profile';
import { loadParsers, workspaceOf } from './support/workspace';

before(loadParsers);

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
