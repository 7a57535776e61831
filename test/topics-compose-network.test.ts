import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { list, variants, variantsIn } from './support/topic-variants';

const lastWord = (lines: readonly string[]) => lines.map((line) => line.split(' → ')[1]);

/** What each of these keys of a network says, by the path below it. */
function network(body: string, path: string): (string | undefined)[] {
  return lastWord(variantsIn(`networks:\n  back:\n${body.replace(/^/gm, '    ')}\n`, `networks.*.${path}`));
}

describe('Compose topics about networks', () => {
  it('say what kind of network a name stands for', () => {
    const text =
      'networks:\n  default:\n  back:\n    internal: true\n  shared:\n    external: true\n  lan:\n    driver: macvlan\n  old:\n    external:\n      name: x\n  maybe:\n    internal: ${INTERNAL}\n  front: {}\n';
    assert.deepEqual(lastWord(variantsIn(text, 'networks.*')), [
      'default',
      'internal',
      'external',
      'summary',
      'external',
      'summary',
      'own',
    ]);
    const kind = (body: string) => lastWord(variantsIn(`networks:\n  lan:\n${body.replace(/^/gm, '    ')}\n`, 'networks.*'));
    assert.deepEqual(kind('driver: macvlan\ndriver_opts:\n  parent: eth0'), ['lan']);
    assert.deepEqual(kind('driver: ipvlan\ninternal: true\ndriver_opts:\n  parent: eth0'), ['summary']);
    assert.deepEqual(kind('external: true\nname: host'), ['silent']);
    assert.deepEqual(kind('external: true\nname: ${NET}'), ['external']);
  });

  it('know each driver, and those of which there is only one', () => {
    for (const [driver, variant] of [
      ['bridge', 'bridge'],
      ['overlay', 'overlay'],
      ['macvlan', 'macvlan'],
      ['ipvlan', 'ipvlan'],
      ['host', 'only-one'],
      ['none', 'only-one'],
      ['weave', 'summary'],
    ] as const)
      assert.deepEqual(network(`driver: ${driver}`, 'driver'), [variant]);
  });

  it('know the engine’s own networks behind an external name', () => {
    assert.deepEqual(network('external: true', 'external'), ['network']);
    assert.deepEqual(network('external: true\nname: host', 'external'), ['host']);
    assert.deepEqual(network('external: true\nname: none', 'external'), ['none']);
    assert.deepEqual(network('external: true\nname: ${NET}', 'external'), ['network']);
    assert.deepEqual(network('external: false', 'external'), ['silent']);
    assert.deepEqual(network('external: true\nname: proxy', 'name'), ['silent']);
    assert.deepEqual(network('name: proxy', 'name'), ['network']);
  });

  it('read the options of a bridge', () => {
    const prefix = 'com.docker.network.bridge';
    for (const [option, value, variant] of [
      [`${prefix}.enable_icc`, '"false"', 'icc-off'],
      [`${prefix}.enable_icc`, '"true"', 'silent'],
      [`${prefix}.enable_ip_masquerade`, '"0"', 'masquerade-off'],
      [`${prefix}.host_binding_ipv4`, '127.0.0.1', 'binding-loopback'],
      [`${prefix}.host_binding_ipv4`, '192.168.1.5', 'binding-address'],
      [`${prefix}.host_binding_ipv4`, '0.0.0.0', 'summary'],
      [`${prefix}.gateway_mode_ipv4`, 'nat', 'gateway-nat'],
      [`${prefix}.gateway_mode_ipv4`, 'nat-unprotected', 'gateway-unprotected'],
      [`${prefix}.gateway_mode_ipv6`, 'routed', 'gateway-routed'],
      [`${prefix}.gateway_mode_ipv6`, 'isolated', 'gateway-isolated'],
      [`${prefix}.name`, 'br-app', 'bridge-name'],
      [`${prefix}.trusted_host_interfaces`, 'wg0', 'trusted-interfaces'],
      [`${prefix}.inhibit_ipv4`, '"true"', 'bridge-without-address'],
      ['com.docker.network.driver.mtu', '1400', 'mtu'],
      ['com.docker.network.container_iface_prefix', 'net', 'silent'],
      [`${prefix}.enable_icc`, '${ICC}', 'summary'],
      ['constructor', 'name', 'summary'],
    ] as const)
      assert.deepEqual(network(`driver_opts:\n  ${option}: ${value}`, 'driver_opts.*'), [variant], `${option}: ${value}`);
  });

  it('read the options of tunnels and of networks on the wire', () => {
    assert.deepEqual(network('driver: overlay\ndriver_opts:\n  encrypted: ""', 'driver_opts.*'), ['encrypted']);
    assert.deepEqual(network('driver: overlay\ndriver_opts:\n  encrypted: "false"', 'driver_opts.*'), ['encrypted']);
    assert.deepEqual(network('driver: macvlan\ndriver_opts:\n  parent: eth0\n  macvlan_mode: passthru', 'driver_opts.*'), [
      'parent',
      'macvlan-passthru',
    ]);
    assert.deepEqual(network('driver: ipvlan\ndriver_opts:\n  parent: eth0.20\n  ipvlan_mode: l3s', 'driver_opts.*'), [
      'parent-vlan',
      'ipvlan-l3s',
    ]);
  });

  it('tell a subnet of Docker’s own from that of the network outside', () => {
    const ipam = 'ipam:\n  config:\n    - subnet: 10.1.0.0/16\n      ip_range: 10.1.5.0/24\n      gateway: 10.1.0.1';
    assert.deepEqual(network(ipam, 'ipam.config[].subnet'), ['subnet']);
    assert.deepEqual(network(`driver: ipvlan\n${ipam}`, 'ipam.config[].subnet'), ['lan-subnet']);
    assert.deepEqual(network(`driver: macvlan\n${ipam}`, 'ipam.config[].ip_range'), ['lan-range']);
    assert.deepEqual(network(ipam, 'ipam.config[].gateway'), ['gateway']);
    assert.deepEqual(network('ipam:\n  config:\n    - aux_addresses:\n        router: 10.1.0.2', 'ipam.config[].aux_addresses.*'), [
      'reserved',
    ]);
    assert.deepEqual(network('ipam:\n  driver: default', 'ipam.driver'), ['silent']);
    assert.deepEqual(network('ipam:\n  driver: infoblox', 'ipam.driver'), ['driver']);
  });

  it('say of switches only what they change', () => {
    assert.deepEqual(network('internal: true', 'internal'), ['on']);
    assert.deepEqual(network('internal: false', 'internal'), ['silent']);
    assert.deepEqual(network('enable_ipv6: true', 'enable_ipv6'), ['v6']);
    assert.deepEqual(network('enable_ipv6: false', 'enable_ipv6'), ['silent']);
    assert.deepEqual(network('enable_ipv4: false', 'enable_ipv4'), ['no-v4']);
    assert.deepEqual(network('driver: overlay\nattachable: true', 'attachable'), ['on']);
    assert.deepEqual(network('attachable: true', 'attachable'), ['moot']);
    assert.deepEqual(network('driver: ${DRIVER}\nattachable: true', 'attachable'), ['summary']);
  });

  it('explain how a service stands on its networks', () => {
    const service =
      'networks:\n  back:\n    aliases: [db]\n    ipv4_address: 10.1.5.10\n    mac_address: 02:42:ac:11:65:43\n    gw_priority: 1\n    priority: 100\n    driver_opts:\n      com.docker.network.endpoint.sysctls: net.ipv4.conf.IFNAME.log_martians=1';
    const at = (path: string, more = '') => lastWord(variants(`${more}${service}`, `networks.*.${path}`));
    assert.deepEqual(at('aliases[]'), ['summary']);
    assert.deepEqual(at('ipv4_address'), ['fixed']);
    assert.deepEqual(at('ipv4_address', 'scale: 2\n'), ['several']);
    assert.deepEqual(at('mac_address'), ['fixed']);
    assert.deepEqual(at('gw_priority'), ['gateway']);
    assert.deepEqual(at('priority'), ['order']);
    assert.deepEqual(at('driver_opts.*'), ['sysctls']);
    assert.deepEqual(variants(`mac_address: 02:42:ac:11:65:43\n${service}`, 'mac_address'), ['02:42:ac:11:65:43 → first']);
    assert.deepEqual(variants('mac_address: 02:42:ac:11:65:43', 'mac_address'), ['02:42:ac:11:65:43 → service']);
  });

  it('read the line of a service by the definition of its network', () => {
    const text = (networks: string) =>
      `services:\n  app:\n    image: a\n    ports: ["80:80", "0.0.0.0:81:81"]\n    networks: [back]\n  lone:\n    image: a\n    ports: ["80:80", "0.0.0.0:81:81"]\n${networks}`;
    const joined = (definition: string) => lastWord(variantsIn(text(`networks:\n  back:${definition}\n`), 'services.*.networks[]'));
    assert.deepEqual(joined(''), ['summary']);
    assert.deepEqual(joined(' {internal: true}'), ['internal']);
    assert.deepEqual(joined(' {external: true, name: proxy}'), ['external']);
    assert.deepEqual(joined(' {external: true, name: host}'), ['host']);
    assert.deepEqual(joined(' {external: true, name: "${NET}"}'), ['summary']);
    assert.deepEqual(joined(' {driver: macvlan, driver_opts: {parent: eth0}}'), ['lan']);
    assert.deepEqual(joined(' {driver: macvlan, driver_opts: {parent: eth0}, internal: true}'), ['summary']);
    assert.deepEqual(joined(' {driver: ipvlan}'), ['summary']);
    assert.deepEqual(joined(' {internal: "${INTERNAL}"}'), ['summary']);
    assert.deepEqual(
      lastWord(
        variantsIn(
          text('networks:\n  default:\n    driver_opts:\n      com.docker.network.bridge.host_binding_ipv4: 127.0.0.1\n'),
          'services.*.ports[]',
        ),
      ),
      ['all', 'all', 'loopback', 'all'],
    );
    const address = (definition: string) =>
      lastWord(
        variantsIn(
          `services:\n  app:\n    networks:\n      back:\n        ipv4_address: 10.1.5.10\nnetworks:\n  back:${definition}\n`,
          'services.*.networks.*.ipv4_address',
        ),
      );
    assert.deepEqual(address(''), ['no-subnet']);
    assert.deepEqual(address(' {ipam: {config: [{subnet: 10.1.0.0/16}]}}'), ['fixed']);
    assert.deepEqual(address(' {external: true}'), ['fixed']);
  });

  it('know whom a name server is asked of', () => {
    const servers = ['1.1.1.1', '192.168.1.1', '172.20.0.2', '172.40.0.2', '127.0.0.1', '"fd00::53"', '"2606:4700:4700::1111"', '${DNS}'];
    assert.deepEqual(lastWord(variants(list('dns', servers), 'dns[]')), [
      'public',
      'own',
      'own',
      'public',
      'loopback',
      'own',
      'public',
      'summary',
    ]);
    assert.deepEqual(variants('dns: 9.9.9.9', 'dns'), ['9.9.9.9 → public']);
    assert.deepEqual(variants('network_mode: service:vpn\ndns: 9.9.9.9', 'dns'), ['9.9.9.9 → refused']);
    assert.deepEqual(variants('network_mode: host\ndns: 127.0.0.1', 'dns'), ['127.0.0.1 → summary']);
    assert.deepEqual(variants('dns_search: .', 'dns_search'), ['. → none']);
    assert.deepEqual(variants('dns_search: [corp.example]', 'dns_search[]'), ['corp.example → domain']);
    assert.deepEqual(variants('dns_opt: ["ndots:1"]', 'dns_opt[]'), ['"ndots:1" → option']);
  });

  it('tell where a fixed name leads', () => {
    const hosts = ['host.docker.internal:host-gateway', 'tracker=127.0.0.1', 'api:10.0.0.5', 'v6:[::1]', 'x:${IP}'];
    assert.deepEqual(lastWord(variants(list('extra_hosts', hosts), 'extra_hosts.*')), ['host', 'itself', 'address', 'itself', 'summary']);
    assert.deepEqual(variants('extra_hosts:\n  api: 10.0.0.5', 'extra_hosts.*'), ['10.0.0.5 → address']);
    assert.deepEqual(lastWord(variants(`network_mode: service:vpn\n${list('extra_hosts', hosts)}`, 'extra_hosts.*'))[0], 'refused');
    assert.deepEqual(lastWord(variants(`network_mode: host\n${list('extra_hosts', hosts)}`, 'extra_hosts.*'))[1], 'summary');
  });

  it('say what a link still does', () => {
    assert.deepEqual(variants(list('links', ['db', 'db:mysql']), 'links[]'), ['db → plain', 'db:mysql → alias']);
    assert.deepEqual(variants('network_mode: host\nlinks: [db]', 'links[]'), ['db → refused']);
    assert.deepEqual(variants('external_links: [legacy:db]', 'external_links[]'), ['legacy:db → external']);
    assert.deepEqual(variants('expose: ["80"]', 'expose[]'), ['"80" → summary']);
    assert.deepEqual(variants('ports:\n  - target: 80\n    mode: host', 'ports[].mode'), ['host → host']);
  });

  it('tell included files that may change under one’s feet', () => {
    const commit = '0123456789abcdef0123456789abcdef01234567';
    const files = [
      '../shared/compose.yaml',
      'oci://registry.example/app:latest',
      `oci://registry.example/app@sha256:${'0'.repeat(64)}`,
      'https://git.example/app.git#main:compose.yaml',
      `https://git.example/app.git#${commit}:compose.yaml`,
      '${FILE}',
    ];
    assert.deepEqual(lastWord(variantsIn(`include:\n${files.map((file) => `  - ${JSON.stringify(file)}`).join('\n')}\n`, 'include[]')), [
      'local',
      'remote',
      'pinned',
      'remote',
      'pinned',
      'summary',
    ]);
    assert.deepEqual(variantsIn('include:\n  - path: [a.yaml, b.yaml]\n', 'include[].path[]'), ['a.yaml → local', 'b.yaml → local']);
    assert.deepEqual(variantsIn('name: shop\n', 'name'), ['shop → summary']);
  });
});
