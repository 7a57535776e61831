import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { list, variants } from './support/topic-variants';

/** The variant of a key's single value beside other keys of the service. */
function of(key: string, value: string, beside = ''): string | undefined {
  return variants(`${beside === '' ? '' : `${beside}\n`}${key}: ${value}`, key)
    .at(-1)
    ?.split(' → ')[1];
}

describe('Compose topics about limits', () => {
  it('read the sum of memory and swap against the memory limit', () => {
    for (const [value, beside, variant] of [
      ['1g', 'mem_limit: 1g', 'none'],
      ['1024m', 'deploy:\n  resources:\n    limits:\n      memory: 1GiB', 'none'],
      ['2g', 'mem_limit: 1g', 'sum'],
      ['512m', 'mem_limit: 1g', 'too-small'],
      ['-1', 'mem_limit: 1g', 'unlimited'],
      ['0', 'mem_limit: 1g', 'unset'],
      ['1g', 'mem_limit: ${LIMIT}', 'summary'],
      ['1g', '', 'summary'],
    ] as const)
      assert.equal(of('memswap_limit', value, beside), variant, `${value} beside ${beside}`);
  });

  it('tell a soft limit from one that cannot be', () => {
    assert.equal(of('mem_reservation', '256m'), 'soft');
    assert.equal(of('mem_reservation', '1m'), 'too-small');
    assert.equal(of('mem_reservation', '2g', 'mem_limit: 1g'), 'above-limit');
    assert.deepEqual(variants('deploy:\n  resources:\n    reservations:\n      cpus: "1"', 'deploy.resources.reservations.cpus'), [
      '"1" → processors',
    ]);
  });

  it('see whether a memory limit bounds what the killer is kept from', () => {
    assert.equal(of('oom_kill_disable', 'true'), 'unlimited');
    assert.equal(of('oom_kill_disable', 'true', 'mem_limit: ${LIMIT}'), 'limited');
    assert.equal(of('oom_kill_disable', 'false'), 'silent');
    assert.deepEqual(
      ['-1001', '-1000', '-500', '0', '500', '1001', '${SCORE}'].map((score) => of('oom_score_adj', score)),
      ['refused', 'never', 'spared', 'usual', 'first', 'refused', 'summary'],
    );
    assert.equal(of('mem_swappiness', '0'), 'zero');
    assert.equal(of('mem_swappiness', '60'), 'value');
  });

  it('weigh quota, period, shares and processors', () => {
    assert.equal(of('cpu_quota', '50000'), 'quota');
    assert.equal(of('cpu_quota', '-1'), 'unlimited');
    assert.equal(of('cpu_quota', '100'), 'too-small');
    assert.equal(of('cpu_quota', '50000', 'cpus: 2'), 'beside-cpus');
    assert.deepEqual(
      ['500', '10000', '100000', '500000', '2000000'].map((period) => of('cpu_period', period)),
      ['period-refused', 'period-short', 'period-usual', 'period-long', 'period-refused'],
    );
    assert.deepEqual(
      ['512', '1024', '2048', '0'].map((shares) => of('cpu_shares', shares)),
      ['lower', 'usual', 'higher', 'usual'],
    );
    assert.deepEqual(
      ['"3"', '0-3', '0,2', '${CPUS}'].map((set) => of('cpuset', set)),
      ['one', 'several', 'several', 'summary'],
    );
    assert.equal(of('cpu_quota', '50000us'), 'summary');
    assert.equal(of('cpu_rt_runtime', '95000'), 'runtime');
    assert.equal(of('cpu_rt_runtime', '0'), 'silent');
    assert.equal(of('cpu_rt_period', '100000'), 'period');
    assert.equal(of('cpu_count', '2'), 'count');
    assert.equal(of('cpu_count', '2', 'isolation: hyperv'), 'virtual');
    assert.equal(of('cpu_percent', '50'), 'percent');
  });

  it('name what each limit of a process bounds', () => {
    const limits = 'ulimits:\n  nofile:\n    soft: 1024\n    hard: -1\n  nproc: 512\n  memlock: -1\n  core: 0\n  rtprio: 95\n  rss: 1';
    assert.deepEqual(variants(limits, 'ulimits.*.soft'), ['1024 → files-unbounded']);
    assert.deepEqual(variants(limits, 'ulimits.*').slice(1), [
      '512 → processes',
      '-1 → locked-unbounded',
      '0 → no-core',
      '95 → priority',
      '1 → summary',
    ]);
  });

  it('know parameters of the kernel by family, and whose they are', () => {
    const parameters = [
      'net.core.somaxconn=1024',
      'net.ipv4.ip_forward=1',
      'net.core.rmem_max=2500000',
      'net.ipv4.tcp_keepalive_time=60',
      'net/ipv4/conf/eth0.100/rp_filter=0',
      'kernel.shmmax=1',
      'fs.mqueue.msg_max=100',
      'kernel.domainname=x',
      'vm.max_map_count=262144',
      'kernel.core_pattern=x',
    ];
    const named = (service: string) => variants(service, 'sysctls.*').map((line) => line.split(' → ')[1]);
    const all = list('sysctls', parameters);
    assert.deepEqual(named(all), [
      'queue-shorter',
      'forwarding-inherited',
      'first-network',
      'network',
      'network',
      'shared-memory',
      'queues',
      'domain-name',
      'map-count',
      'host-wide',
    ]);
    assert.deepEqual(named(`network_mode: host\nipc: host\n${all}`).slice(0, 7), [
      'host-network',
      'host-network',
      'host-network',
      'host-network',
      'host-network',
      'host-ipc',
      'host-ipc',
    ]);
    assert.deepEqual(named(`network_mode: service:vpn\n${all}`).slice(0, 4), [
      'joined-network',
      'joined-network',
      'first-network',
      'joined-network',
    ]);
    assert.deepEqual(named(`runtime: kata\n${all}`).slice(-2), ['summary', 'summary']);
    assert.deepEqual(named('sysctls:\n  constructor: 1'), ['host-wide']);
  });

  it('weigh a network parameter against what a new namespace begins with', () => {
    for (const [parameter, variant] of [
      ['net.core.somaxconn=8192', 'queue-longer'],
      ['net.core.somaxconn=4096', 'queue-usual'],
      ['net.core.somaxconn=${QUEUE}', 'network'],
      ['net.ipv4.conf.all.forwarding=0', 'forwarding-off'],
      ['net.ipv6.conf.all.forwarding=1', 'forwarding'],
      ['net.ipv4.ip_unprivileged_port_start=0', 'low-ports-usual'],
      ['net.ipv4.ip_unprivileged_port_start=1024', 'low-ports'],
      ['net.ipv6.conf.all.disable_ipv6=1', 'ipv6-off'],
      ['net.ipv6.conf.all.disable_ipv6=0', 'ipv6-on'],
      ['net.ipv4.conf.all.src_valid_mark=1', 'source-mark'],
      ['net.ipv4.conf.all.src_valid_mark=0', 'network'],
    ] as const)
      assert.deepEqual(
        variants(list('sysctls', [parameter]), 'sysctls.*').map((line) => line.split(' → ')[1]),
        [variant],
        parameter,
      );
  });

  it('see that attempts are counted with one condition only', () => {
    const policy = (keys: string) => `deploy:\n  restart_policy:\n    ${keys}`;
    const path = 'deploy.restart_policy';
    assert.deepEqual(variants(policy('condition: on-failure\n    max_attempts: 3'), `${path}.max_attempts`), ['3 → attempts']);
    assert.deepEqual(variants(policy('condition: any\n    max_attempts: 3'), `${path}.max_attempts`), ['3 → attempts-refused']);
    assert.deepEqual(variants(policy('condition: any\n    max_attempts: 3'), `${path}.condition`), ['any → attempts-refused']);
    assert.deepEqual(variants(policy('condition: any'), `${path}.condition`), ['any → any']);
    assert.deepEqual(variants(policy('condition: ${WHEN}\n    max_attempts: 3'), `${path}.max_attempts`), ['3 → summary']);
    assert.deepEqual(variants(policy('max_attempts: 3'), `${path}.max_attempts`), ['3 → attempts-alone']);
  });

  it('name the sides of block I/O, storage and memory disks', () => {
    assert.equal(variants('blkio_config:\n  weight: 300', 'blkio_config.weight')[0], '300 → weight');
    assert.equal(variants('blkio_config:\n  weight: 5', 'blkio_config.weight')[0], '5 → weight-refused');
    const read =
      'blkio_config:\n  device_read_bps:\n    - path: /dev/sda\n      rate: 1mb\n  device_write_iops:\n    - path: /dev/sda\n      rate: 30';
    assert.deepEqual(variants(read, 'blkio_config.device_read_bps[].rate'), ['1mb → read-bytes']);
    assert.deepEqual(variants(read, 'blkio_config.device_write_iops[].rate'), ['30 → write-operations']);
    assert.deepEqual(variants('storage_opt:\n  size: 10G', 'storage_opt.*'), ['10G → size']);
    assert.deepEqual(variants(list('tmpfs', ['/run', '/tmp:size=64m', '/opt:exec,size=1g', '${DIR}']), 'tmpfs[]'), [
      '/run → open',
      '/tmp:size=64m → sized',
      '/opt:exec,size=1g → executable',
      '${DIR} → summary',
    ]);
    assert.equal(of('tmpfs', '/run', 'mem_limit: 1g'), 'within-limit');
  });

  it('tell how much of a GPU is asked for', () => {
    assert.equal(of('gpus', 'all'), 'all');
    const devices = (body: string) => `deploy:\n  resources:\n    reservations:\n      devices:\n        - ${body}`;
    const path = 'deploy.resources.reservations.devices[]';
    assert.deepEqual(variants(devices('count: 1'), `${path}.count`), ['1 → some']);
    assert.deepEqual(variants(devices('count: all'), `${path}.count`), ['all → all']);
    assert.deepEqual(variants(devices('capabilities: [gpu, display, utility]'), `${path}.capabilities[]`), [
      'gpu → gpu',
      'display → display',
      'utility → narrow',
    ]);
    assert.deepEqual(variants(devices('device_ids: ["0"]'), `${path}.device_ids[]`), ['"0" → named']);
  });

  it('say which parts of a deployment Compose acts on', () => {
    assert.deepEqual(variants('deploy:\n  replicas: 3', 'deploy.replicas'), ['3 → several']);
    assert.deepEqual(variants('container_name: ${NAME}\ndeploy:\n  replicas: 3', 'deploy.replicas'), ['3 → named']);
    assert.equal(of('scale', '0'), 'none');
    assert.deepEqual(variants('deploy:\n  mode: global', 'deploy.mode'), ['global → global']);
    assert.deepEqual(
      variants(
        'deploy:\n  placement:\n    constraints: [node.role == manager, "node.labels.zone == a", node.hostname==a]',
        'deploy.placement.constraints[]',
      ).map((line) => line.split(' → ')[1]),
      ['managers', 'constraint', 'one-node'],
    );
    assert.deepEqual(variants('deploy:\n  restart_policy:\n    condition: on-failure', 'deploy.restart_policy.condition'), [
      'on-failure → on-failure',
    ]);
    assert.deepEqual(variants('deploy:\n  restart_policy:\n    delay: 5s', 'deploy.restart_policy.delay'), ['5s → unused']);
  });
});
