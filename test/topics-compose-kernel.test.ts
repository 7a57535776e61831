import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { list, variants, variantsIn } from './support/topic-variants';

describe('Compose topics about namespaces, identity and runtimes', () => {
  it('see whether a name or namespace can take effect beside the others', () => {
    assert.deepEqual(variants('uts: host', 'uts'), ['host → host']);
    assert.deepEqual(variants('uts: host\nhostname: a', 'uts'), ['host → refused']);
    assert.deepEqual(variants('uts: host\nhostname: a', 'hostname'), ['a → host-namespace']);
    assert.deepEqual(variants('network_mode: service:vpn\nhostname: a', 'hostname'), ['a → joined-network']);
    assert.deepEqual(variants('hostname: a\ndomainname: example.com', 'domainname'), ['example.com → domain']);
    assert.deepEqual(variants('cgroup: host', 'cgroup'), ['host → host']);
    assert.deepEqual(variants('cgroup_parent: heavy.slice', 'cgroup_parent'), ['heavy.slice → slice']);
    assert.deepEqual(variants('cgroup_parent: /heavy', 'cgroup_parent'), ['/heavy → path']);
    for (const [mode, variant] of [
      ['host', 'host'],
      ['""', 'summary'],
      ['keep-id', 'podman'],
      ['remap', 'refused'],
    ])
      assert.deepEqual(variants(`userns_mode: ${mode}`, 'userns_mode'), [`${mode} → ${variant}`]);
    assert.deepEqual(variants('isolation: hyperv', 'isolation'), ['hyperv → hyperv']);
  });

  it('know groups that open an object of the host, by name and number', () => {
    assert.deepEqual(
      variants(list('group_add', ['docker', '"0"', 'disk', '"6"', 'kvm', 'video', '"1001"', 'app', 'constructor']), 'group_add[]'),
      [
        'docker → docker',
        '"0" → root',
        'disk → disk',
        '"6" → disk',
        'kvm → kvm',
        'video → graphics',
        '"1001" → number',
        'app → name',
        'constructor → name',
      ],
    );
  });

  it('say whether there is a first process that reaps, and who sits at the terminal', () => {
    assert.deepEqual(variants('init: true', 'init'), ['true → on']);
    assert.deepEqual(variants('init: true\npid: host', 'init'), ['true → skipped']);
    assert.deepEqual(variants('tty: true\nstdin_open: true', 'tty'), ['true → both']);
    assert.deepEqual(variants('stdin_open: true', 'stdin_open'), ['true → input']);
    assert.deepEqual(variants('tty: false', 'tty'), ['false → silent']);
  });

  it('read annotations as the runtime does that gets them', () => {
    const annotations = (runtime: string) =>
      variants(
        `${runtime === '' ? '' : `runtime: ${runtime}\n`}annotations:\n  io.katacontainers.config.hypervisor.default_memory: "2048"\n  io.katacontainers.config.runtime.disable_guest_seccomp: "false"\n  dev.gvisor.flag.host-uds: all\n  run.oci.handler: krun\n  com.example.team: a`,
        'annotations.*',
      ).map((line) => line.split(' → ')[1]);
    assert.deepEqual(annotations('kata'), ['kata-size', 'kata-guest-filter', 'unread', 'unread', 'silent']);
    assert.deepEqual(annotations('runsc'), ['unread', 'unread', 'gvisor-sockets', 'unread', 'silent']);
    assert.deepEqual(annotations('crun'), ['unread', 'unread', 'unread', 'krun', 'silent']);
    assert.deepEqual(annotations(''), ['kata-size', 'kata-guest-filter', 'gvisor-sockets', 'krun', 'silent']);
  });

  it('say what a device rule opens', () => {
    const rules = ['"a *:* rwm"', '"c *:* rwm"', '"b 8:* rwm"', '"c 188:* rwm"', '"c 188:* rw"', '"c 10:229 rwm"', '"c 188"'];
    assert.deepEqual(
      variants(list('device_cgroup_rules', rules), 'device_cgroup_rules[]').map((line) => line.split(' → ')[1]),
      ['everything', 'everything', 'disks', 'kind', 'kind-without-nodes', 'one', 'refused'],
    );
    assert.deepEqual(variants('privileged: true\ndevice_cgroup_rules: ["c 188:* rwm"]', 'device_cgroup_rules[]'), ['"c 188:* rwm" → moot']);
    assert.deepEqual(variants('use_api_socket: true', 'use_api_socket'), ['true → on']);
    assert.deepEqual(variants('use_api_socket: false', 'use_api_socket'), ['false → silent']);
  });

  it('say where a secret comes from and who may read it', () => {
    const text =
      'secrets:\n  a:\n    file: ./a\n  b:\n    environment: B\n  c:\n    external: true\n  d:\n    driver: vault\nconfigs:\n  e:\n    content: x\n';
    assert.deepEqual(variantsIn(text, 'secrets.*.file'), ['./a → file']);
    assert.deepEqual(variantsIn(text, 'secrets.*.environment'), ['B → environment']);
    assert.deepEqual(variantsIn(text, 'secrets.*.external'), ['true → granted']);
    assert.deepEqual(variantsIn(text, 'secrets.*.driver'), ['vault → driver']);
    assert.deepEqual(variantsIn(text, 'configs.*.content'), ['x → content']);
    assert.deepEqual(variants('secrets: [a]', 'secrets[]'), ['a → secret']);
    assert.deepEqual(variants('configs: [a]', 'configs[]'), ['a → config']);
    const modes = ['0400', '0444', '440', '"${MODE}"'].map(
      (mode) => variants(`secrets:\n  - source: a\n    mode: ${mode}`, 'secrets[].mode')[0]?.split(' → ')[1],
    );
    assert.deepEqual(modes, ['mode', 'open-mode', 'decimal', 'summary']);
  });

  it('name what a model takes from the host', () => {
    const text = 'models:\n  llm:\n    model: ai/smollm2\n    context_size: 4096\n    runtime_flags: [--no-prefill-assistant]\n';
    assert.deepEqual(variantsIn(text, 'models.*.model'), ['ai/smollm2 → model']);
    assert.deepEqual(variantsIn(text, 'models.*.context_size'), ['4096 → context']);
    assert.deepEqual(variantsIn(text, 'models.*.runtime_flags[]'), ['--no-prefill-assistant → flags']);
  });
});
