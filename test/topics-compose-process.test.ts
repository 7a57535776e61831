import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { variants } from './support/topic-variants';

describe('Compose topics of process, image and life cycle', () => {
  it('tell how a service is started', () => {
    const said = (service: string, key = 'command') => variants(service, key)[0]?.split(' → ')[1];
    assert.equal(said('command: ["nginx", "-g", "daemon off;"]'), 'list');
    assert.equal(said('command: [nginx, "${X}"]'), 'summary');
    assert.equal(said('command: nginx -g "daemon off;"'), 'words');
    assert.equal(said('command: migrate && serve'), 'cut');
    assert.equal(said("command: sh -c 'migrate && serve'"), 'shell');
    assert.equal(said("command: [/bin/bash, -lc, 'exec serve $$PORT']"), 'replaced-shell');
    assert.equal(said('command: [sh, -c, "migrate && exec serve"]'), 'replaced-shell');
    assert.equal(said('command: [sh, -c, "exec 3<>/dev/tcp/db/5432"]'), 'shell');
    assert.equal(said('command: /sbin/init'), 'system');
    assert.equal(said('command: []'), 'empty');
    assert.equal(said('command: ""'), 'empty');
    assert.equal(said('command: []\nentrypoint: /run.sh'), 'none');
    assert.equal(said('entrypoint: []', 'entrypoint'), 'empty');
    assert.equal(said('entrypoint: ["/usr/lib/systemd/systemd"]', 'entrypoint'), 'system');
    assert.deepEqual(variants('command: [nginx, -t]', 'command[]'), ['nginx → list', '-t → list']);
  });

  it('read a health check in each of its forms', () => {
    const said = (test: string) => variants(`healthcheck:\n  test: ${test}`, 'healthcheck.test')[0]?.split(' → ').at(-1);
    assert.equal(said('["NONE"]'), 'none');
    assert.equal(said('NONE'), 'misspelt-none');
    assert.equal(said('curl -f http://localhost'), 'shell');
    assert.equal(said('["CMD-SHELL", "curl -f http://localhost || exit 1"]'), 'shell');
    assert.equal(said('[CMD, pg_isready]'), 'program');
    assert.equal(said('[pg_isready]'), 'summary');
    assert.deepEqual(variants('healthcheck:\n  disable: true', 'healthcheck.disable'), ['true → none']);
    assert.deepEqual(variants('healthcheck:\n  disable: false', 'healthcheck.disable'), ['false → silent']);
    for (const [pace, variant] of [
      ['interval: 2s', 'frequent'],
      ['interval: 30s', 'interval'],
      ['interval: 5m', 'rare'],
      ['interval: 0s', 'summary'],
      ['timeout: 3s', 'timeout'],
      ['retries: 1', 'once'],
      ['retries: 5', 'retries'],
      ['start_period: 1m', 'period'],
      ['start_interval: 1s', 'refused'],
      ['start_interval: 1s\n  start_period: 1m', 'start'],
    ] as const) {
      const [key = '', value = ''] = (pace.split('\n')[0] ?? '').split(': ');
      assert.deepEqual(variants(`healthcheck:\n  ${pace}`, `healthcheck.${key}`), [`${value} → ${variant}`]);
    }
  });

  it('speak of a variable only where it decides something', () => {
    const said = (pair: string) => variants(`environment:\n  - ${pair}`, 'environment.*')[0]?.split(' → ')[1];
    for (const [pair, variant] of [
      ['DB_PASSWORD=hunter2hunter2', 'secret'],
      ['DB_PASSWORD', 'passed'],
      ['DB_PASSWORD=${DB_PASSWORD}', 'passed'],
      ['POSTGRES_PASSWORD_FILE=/run/secrets/db', 'file'],
      ['AUTH_ENABLED=true', 'silent'],
      ['DATABASE_URL=postgres://app:hunter2@db/app', 'embedded'],
      ['DATABASE_URL=postgres://db/app', 'silent'],
      ['NVIDIA_VISIBLE_DEVICES=all', 'gpu'],
      ['NVIDIA_DRIVER_CAPABILITIES=compute', 'driver'],
      ['DOCKER_HOST=tcp://docker:2375', 'plain-engine'],
      ['DOCKER_HOST=ssh://ci@build', 'engine'],
      ['DOCKER_HOST=unix:///var/run/docker.sock', 'silent'],
      ['DOCKER_TLS_CERTDIR=', 'no-certificates'],
      ['JAVA_OPTS=-Xmx2g', 'heap'],
      ['GOMAXPROCS=2', 'threads'],
      ['LD_PRELOAD=/usr/lib/libjemalloc.so.2', 'preload'],
      ['https_proxy=http://proxy:3128', 'proxy'],
      ['TZ=UTC', 'silent'],
    ]) {
      assert.equal(said(pair ?? ''), variant, pair);
    }
    assert.deepEqual(variants('env_file:\n  - path: a.env\n    required: false\n    format: raw', 'env_file[].required'), [
      'false → optional',
    ]);
    assert.deepEqual(variants('labels:\n  traefik.enable: "true"\n  maintainer: me', 'labels.*'), ['"true" → routed', 'me → silent']);
  });

  it('tell what a build is given and may ask for', () => {
    const said = (build: string, path: string) =>
      variants(`build:\n  context: .\n  ${build}`, `build.${path}`).map((line) => line.split(' → ').at(-1));
    assert.deepEqual(said('args: [NPM_TOKEN=x, VERSION=1]', 'args.*'), ['secret', 'silent']);
    assert.deepEqual(said('entitlements: [security.insecure, network.host, device]', 'entitlements[]'), ['insecure', 'network', 'device']);
    assert.deepEqual(said('privileged: true', 'privileged'), ['privileged']);
    assert.deepEqual(said('network: host', 'network'), ['host']);
    assert.deepEqual(said('network: none', 'network'), ['none']);
    assert.deepEqual(said('network: backend', 'network'), ['named']);
    assert.deepEqual(said('network: default', 'network'), ['silent']);
    assert.deepEqual(
      said(
        'additional_contexts:\n    a: service:base\n    b: docker-image://alpine:3\n    c: https://example.com/x.git\n    d: ../shared',
        'additional_contexts.*',
      ),
      ['service', 'image', 'remote', 'directory'],
    );
    assert.deepEqual(said('secrets: [npm]', 'secrets[]'), ['secret']);
    assert.deepEqual(said('ssh: [default, ci=./ci.pem]', 'ssh.*'), ['agent', 'key']);
    assert.deepEqual(said('cache_from: [app:cache]', 'cache_from[]'), ['import']);
    assert.deepEqual(said('cache_to: ["type=registry,ref=app:cache,mode=max", type=inline, "type=local,dest=c"]', 'cache_to[]'), [
      'all',
      'inline',
      'export',
    ]);
    assert.deepEqual(said('provenance: mode=max', 'provenance'), ['full']);
    assert.deepEqual(said('provenance: false', 'provenance'), ['none']);
    assert.deepEqual(said('sbom: true', 'sbom'), ['packages']);
    assert.deepEqual(said('platforms: [linux/arm64, windows/amd64]', 'platforms[]'), ['linux', 'windows']);
    assert.deepEqual(said('pull: true', 'pull'), ['pull']);
    assert.deepEqual(said('no_cache: false', 'no_cache'), ['silent']);
    assert.deepEqual(said('shm_size: 2', 'shm_size'), ['bytes']);
    assert.deepEqual(said('isolation: hyperv', 'isolation'), ['hyperv']);
    assert.deepEqual(said('extra_hosts: ["host.docker.internal=host-gateway", "a=10.0.0.1"]', 'extra_hosts.*'), ['gateway', 'silent']);
    assert.deepEqual(variants('image: app\nbuild: .', 'image'), ['app → pulled-or-built']);
    assert.deepEqual(variants('image: app\nbuild: .\npull_policy: build', 'image'), ['app → built']);
    const commit = `https://example.com/a.git#${'0'.repeat(40)}`;
    assert.deepEqual(variants(`build: ${commit}`, 'build'), [`${commit} → commit`]);
  });

  it('tell what happens around start and stop', () => {
    const each = (path: string, service: string) => variants(service, path)[0]?.split(' → ').at(-1);
    assert.equal(each('post_start[].privileged', 'post_start:\n  - command: x\n    privileged: true'), 'privileged');
    assert.equal(each('pre_start[].privileged', 'pre_start:\n  - command: x\n    privileged: true'), 'privileged-container');
    assert.equal(each('pre_stop[].user', 'pre_stop:\n  - command: x\n    user: root'), 'root');
    assert.equal(each('pre_stop[].user', 'pre_stop:\n  - command: x\n    user: app'), 'silent');
    assert.equal(each('pre_stop[].command', 'pre_stop:\n  - command: [x, y]'), 'stopping');
    assert.equal(each('stop_signal', 'stop_signal: SIGWINCH'), 'window');
    for (const [period, variant] of [
      ['0s', 'none'],
      ['3s', 'short'],
      ['10s', 'silent'],
      ['1m', 'long'],
      ['1h', 'very-long'],
      ['90', 'summary'],
    ]) {
      assert.equal(each('stop_grace_period', `stop_grace_period: ${period}`), variant, period);
    }
    assert.deepEqual(variants('depends_on: [db]', 'depends_on[]'), ['db → started']);
    assert.equal(each('depends_on.*.condition', 'depends_on:\n  db:\n    condition: service_healthy'), 'healthy');
    assert.equal(each('depends_on.*.required', 'depends_on:\n  db:\n    condition: service_started\n    required: true'), 'silent');
    assert.equal(each('pull_policy', 'pull_policy: every_12h'), 'timed');
    assert.equal(each('provider.type', 'provider:\n  type: model'), 'model');
    assert.equal(each('extends', 'extends: base'), 'service');
    assert.equal(each('extends.service', 'extends:\n  service: base\n  file: base.yaml'), 'file');
    assert.equal(each('develop.watch[].action', 'develop:\n  watch:\n    - action: sync+exec\n      path: .'), 'sync-exec');
  });

  it('know when a log is bounded', () => {
    const options = (driver: string, pairs: string) =>
      variants(`logging:\n  ${driver}\n  options:\n    ${pairs}`, 'logging.options.*').map((line) => line.split(' → ').at(-1));
    assert.deepEqual(variants('logging:\n  driver: json-file', 'logging.driver'), ['json-file → endless']);
    assert.deepEqual(variants('logging:\n  driver: json-file\n  options:\n    max-size: 10m', 'logging.driver'), ['json-file → rotated']);
    assert.deepEqual(variants('logging:\n  driver: gelf', 'logging.driver'), ['gelf → remote']);
    assert.deepEqual(options('driver: json-file', 'max-file: "3"'), ['idle-count']);
    assert.deepEqual(options('driver: json-file', 'max-file: "3"\n    max-size: 10m'), ['count', 'size']);
    assert.deepEqual(options('driver: local', 'max-file: "3"'), ['count']);
    assert.deepEqual(options('x-none: 1', 'max-file: "3"'), ['silent']);
    assert.deepEqual(options('driver: fluentd', 'max-buffer-size: 4m'), ['idle-buffer']);
    assert.deepEqual(options('driver: fluentd', 'mode: non-blocking\n    max-buffer-size: 4m'), ['non-blocking', 'buffer']);
    assert.deepEqual(options('driver: fluentd', 'fluentd-address: host:24224'), ['silent']);
  });
});
