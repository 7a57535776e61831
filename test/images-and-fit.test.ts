import assert from 'node:assert/strict';
import { before, describe, it } from 'mocha';
import { isWindowsImage, knownImage } from '../src/core/knowledge/images';
import { fitOf } from '../src/core/index';
import { imageOf } from '../src/core/workspace/compose/image';
import { compose, type Files } from './support/profile';
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
