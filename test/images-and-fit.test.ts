import assert from 'node:assert/strict';
import { before, describe, it } from 'mocha';
import { isWindowsImage, knownImage } from '../src/core/knowledge/images';
import { workloadKinds } from '../src/core/knowledge/images/types';
import { defaultSettings, fitOf, type Settings } from '../src/core/index';
import { contextOf } from '../src/core/profile/context/service';
import { imageOf } from '../src/core/workspace/compose/service/image';
import { compose, serviceIn, type Files } from './support/profile';
import { loadParsers, workspaceOf } from './support/workspace';

before(loadParsers);

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
    assert.equal(starts('haproxy:2.2'), 'root');
    assert.equal(starts('haproxy:1.9'), undefined);
    assert.equal(starts('public.ecr.aws/docker/library/redis:7'), 'drops');
    assert.equal(starts('example.com/team/postgres'), undefined);
    assert.equal(starts('gcr.io/distroless/static:nonroot'), 'own');
  });

  const facts = (reference: string) => knownImage(imageOf(reference));

  it('keep their data where the version in the tag does, and where any does if no tag says', () => {
    assert.deepEqual(facts('postgres:16-alpine')?.dataDirectories, ['/var/lib/postgresql/data']);
    assert.deepEqual(facts('postgres:18')?.dataDirectories, ['/var/lib/postgresql', '/var/lib/postgresql/18/docker']);
    assert.deepEqual(facts('postgres:18')?.volumes, ['/var/lib/postgresql']);
    assert.deepEqual(facts('postgres')?.dataDirectories, ['/var/lib/postgresql', '/var/lib/postgresql/data']);
    assert.equal(facts('postgres:latest')?.volumes, undefined);
    assert.deepEqual(facts('influxdb:1.8')?.volumes, ['/var/lib/influxdb']);
    assert.equal(facts('influxdb:3-core')?.startsAs?.user, 'own');
    assert.equal(facts('mssql/server:2017-latest')?.startsAs, undefined);
    assert.equal(facts('mcr.microsoft.com/mssql/server:2022-latest')?.startsAs?.user, 'own');
  });

  it('are of any version where a variable or a digest stands for it', () => {
    const any = { ...imageOf('postgres'), tagIsKnown: false };
    assert.equal(knownImage(any)?.startsAs?.user, 'drops');
    assert.equal(knownImage(any)?.volumes, undefined);
    assert.equal(knownImage({ ...imageOf('haproxy'), tagIsKnown: false })?.startsAs, undefined);
    assert.equal(facts(`haproxy@sha256:${'0'.repeat(64)}`)?.startsAs, undefined);
  });

  it('differ by their tag where one repository holds different things', () => {
    assert.equal(facts('mcr.microsoft.com/dotnet/aspnet:8.0')?.startsAs?.user, 'root');
    assert.equal(facts('mcr.microsoft.com/dotnet/aspnet:8.0')?.user, 'app');
    assert.equal(facts('mcr.microsoft.com/dotnet/aspnet:8.0-noble-chiseled')?.startsAs?.user, 'own');
    assert.deepEqual(facts('docker:27-dind')?.volumes, ['/var/lib/docker']);
    assert.equal(facts('docker:27-cli')?.volumes, undefined);
    assert.equal(facts('gcr.io/distroless/static')?.startsAs?.user, 'root');
  });

  it('bring an init system and a stop signal with them', () => {
    assert.equal(facts('lscr.io/linuxserver/sonarr:latest')?.init, 's6-overlay');
    assert.equal(facts('linuxserver/socket-proxy')?.init, undefined);
    assert.equal(facts('jenkins/jenkins:lts')?.init, 'tini');
    assert.equal(facts('nginx:1.27')?.stopSignal, 'SIGQUIT');
    assert.equal(facts('postgres:16')?.stopSignal, 'SIGINT');
  });

  it('can be of several kinds', () => {
    assert.deepEqual(facts('sonarqube:10-community')?.kinds, ['web', 'document-store']);
    assert.deepEqual(facts('nginx')?.kinds, ['web']);
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

describe('What a service is known by', () => {
  const of = (body: string, files: Files = {}, settings: Partial<Settings> = {}) =>
    contextOf(serviceIn({ ...compose(body), ...files }, 'a', settings), { ...defaultSettings, ...settings });

  it('is where its data lie: by the settings, a variable, its image, and nowhere where an option may have moved them', () => {
    assert.deepEqual(of('image: mysql:8.4').dataDirectories, ['/var/lib/mysql']);
    assert.deepEqual(of('image: postgres:17\nenvironment: {PGDATA: /data/pg}').dataDirectories, ['/data/pg']);
    assert.equal(of('image: postgres:17\nenvironment: {PGDATA: "${WHERE}"}').dataDirectories, undefined);
    assert.equal(of('image: postgres:17\nenv_file: db.env').dataDirectories, undefined);
    assert.equal(of('image: mysql:8.4\ncommand: --datadir=/elsewhere').dataDirectories, undefined);
    const images = { mysql: { dataDirectories: ['/mine'] } };
    assert.deepEqual(of('image: mysql:8.4', {}, { images }).dataDirectories, ['/mine']);
    assert.equal(of('image: example.com/team/app').dataDirectories, undefined);
  });

  it('is which volumes its Dockerfile and the image below declare', () => {
    assert.deepEqual(of('image: mongo:8').imageVolumes, { paths: ['/data/db', '/data/configdb'], complete: true });
    assert.deepEqual(of('image: example.com/app').imageVolumes, { paths: [], complete: false });
    const built = of('build: .', { Dockerfile: 'FROM mysql:8.4\nARG AT=/backup\nVOLUME $AT\n' });
    assert.deepEqual(built.imageVolumes, { paths: ['/var/lib/mysql', '/backup'], complete: true });
    assert.equal(of('build: .', { Dockerfile: 'FROM scratch\nVOLUME /v\n' }).imageVolumes.complete, true);
  });

  it('is what manages its processes, unless its own entry point does not', () => {
    assert.equal(of('image: lscr.io/linuxserver/sonarr').init, 's6-overlay');
    assert.equal(of('image: lscr.io/linuxserver/sonarr\nentrypoint: [/app/sonarr]').init, undefined);
    assert.equal(of('image: debian:12\ncommand: /sbin/init').init, 'systemd');
    assert.equal(of('build: .', { Dockerfile: 'FROM alpine\nENTRYPOINT ["/sbin/tini", "--", "app"]\n' }).init, 'tini');
    assert.equal(of('build: .', { Dockerfile: 'FROM jenkins/jenkins:lts\n' }).init, 'tini');
  });

  it('is every kind at once, or the one that the settings name', () => {
    assert.deepEqual(of('image: sonarqube:10').kinds, ['web', 'document-store']);
    assert.deepEqual(of('image: example.com/x', {}, { images: { 'example.com/x': { kind: 'cache' } } }).kinds, ['cache']);
  });
});

describe('What a workload would be at home on', () => {
  const fit = (files: Files, settings: Partial<Settings> = {}) => {
    const workspace = workspaceOf(files, settings);
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

  it('is a container where nothing speaks against one', () => {
    const good = (body: string) => side(fit(compose(body)), 'container', 'for').includes('fit.good-container');
    assert.ok(good('image: grafana/grafana:11.4.0\nvolumes: ["data:/var/lib/grafana"]'));
    assert.ok(good('image: postgres:17\nvolumes: ["data:/var/lib/postgresql/data"]'));
    for (const body of [
      'image: python:3.13',
      'image: example.com/app',
      'image: grafana/grafana\nvolumes: ["./data:/var/lib/grafana"]',
      'image: grafana/grafana\npid: host',
      'image: grafana/grafana\nplatform: linux/amd64',
      'image: grafana/grafana\nruntime: runsc',
      'image: lscr.io/linuxserver/sonarr',
      'image: jenkins/jenkins:lts',
    ])
      assert.ok(!good(body), body);
  });

  it('gives every kind a reason for or against each substrate', () => {
    for (const kind of workloadKinds) {
      const { substrates } = fit(compose('image: example.com/app\npid: host'), { images: { 'example.com/app': { kind } } });
      for (const { id, for: pro, against } of substrates) assert.ok(pro.length + against.length > 0, `${kind} ${id}`);
    }
  });

  it('counts hardware as assigned only where the guest drives it itself', () => {
    const reasons = (type: string) =>
      side(
        fit({ 'a.xml': `<domain type='kvm'><name>a</name><devices><hostdev mode='subsystem' type='${type}'/></devices></domain>` }),
        'kvm',
        'for',
      );
    assert.ok(reasons('pci').includes('fit.host-assigned'));
    assert.ok(!reasons('usb').includes('fit.host-assigned'));
  });

  it('weighs a guest by its kernel, what it is handed and how it is tuned', () => {
    const guest = (inner: string, devices = '', type = 'kvm') =>
      fit({
        'a.xml': `<domain type='${type}' xmlns:o='http://libosinfo.org/xmlns/libvirt/domain/1.0'><name>a</name><memory>1</memory><os><type>${type === 'lxc' ? 'exe' : 'hvm'}</type></os>${inner}<devices>${devices}</devices></domain>`,
      });
    const os = (id: string) => `<metadata><o:libosinfo><o:os id='${id}'/></o:libosinfo></metadata>`;
    assert.deepEqual(side(guest(os('http://freebsd.org/freebsd/14.0')), 'container', 'against'), ['fit.foreign-kernel']);
    assert.deepEqual(side(guest(os('http://debian.org/debian/12')), 'container', 'for'), ['fit.light']);
    const windows = guest(os('http://microsoft.com/win/11'), "<hostdev mode='subsystem' type='pci'/>");
    assert.deepEqual(side(windows, 'container', 'for'), []);
    assert.ok(side(windows, 'kvm', 'for').includes('fit.host-assigned'));
    const share = "<filesystem><driver type='virtiofs'/><source dir='/'/><target dir='h'/></filesystem>";
    assert.ok(side(guest('', share), 'kvm', 'against').includes('fit.guest-host-object'));
    assert.ok(side(guest("<launchSecurity type='tdx'/>"), 'kvm', 'for').includes('fit.encrypted'));
    const pinned = "<cputune><vcpupin vcpu='0' cpuset='2'/></cputune><memoryBacking><hugepages/></memoryBacking>";
    assert.ok(side(guest(pinned), 'kvm', 'for').includes('fit.pinning'));
    const container = guest('', '', 'lxc');
    assert.deepEqual(side(container, 'container', 'for'), ['fit.container-domain']);
    assert.deepEqual(side(container, 'container', 'against'), ['fit.shared-kernel']);
    assert.ok(side(container, 'kvm', 'for').includes('fit.strong-isolation'));
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
