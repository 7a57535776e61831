import assert from 'node:assert/strict';
import { before, describe, it } from 'mocha';
import { isEveryAddress, isLoopback } from '../src/core/knowledge/addresses';
import { allCapabilities, capabilityTier } from '../src/core/knowledge/capabilities';
import {
  deviceClass,
  deviceKind,
  isCdiName,
  isFirstDisk,
  opensDisks,
  opensEverything,
  parseDeviceRule,
} from '../src/core/knowledge/host/devices';
import { normaliseHostPath, pathClass, pathKind } from '../src/core/knowledge/host/paths';
import { isRunByHost } from '../src/core/knowledge/host/run-by-host';
import { revealedBy } from '../src/core/knowledge/host/revealed';
import { controlSocketAt, findControlSocket, isControlSocket, socketHandedOver } from '../src/core/knowledge/host/sockets';
import { runtimeFamily } from '../src/core/knowledge/runtimes';
import type { Described } from '../src/core/knowledge/topic';
import { topics } from '../src/core/knowledge/topics';
import { isSandboxed, serviceTechnology } from '../src/core/profile/technology';
import { compose, serviceIn } from './support/profile';
import { loadParsers, workspaceOf } from './support/workspace';

before(loadParsers);

/** What the topic says of a mount of this source. */
function mount(source: string, mode = ''): string {
  const topic = topics['compose/volumes'];
  assert.ok(topic);
  const about: Described = {
    path: 'services.*.volumes[]',
    value: `${source}:/x`,
    parts: { type: 'bind', source, target: '/x', mode },
    sibling: () => undefined,
    owner: () => undefined,
    owns: () => false,
  };
  return topic.silent?.(about) ? 'silent' : (topic.variant(about) ?? 'summary');
}

const each = <T>(values: readonly string[], read: (value: string) => T) => Object.fromEntries(values.map((value) => [value, read(value)]));

/** The messages of a rule on a service. */
function messages(rule: string, body: string, rest = ''): readonly string[] {
  const files = { 'compose.yaml': `services:\n  app:\n    image: app\n${body.replace(/^/gm, '    ')}\n${rest}` };
  return workspaceOf(files)
    .findings('compose.yaml')
    .filter((finding) => finding.rule === rule)
    .map(({ message }) => message);
}

describe('Paths of the host', () => {
  it('have one spelling', () => {
    assert.deepEqual(
      each(['/etc//ssh/./', '/var/run/../run/x/', '/..', 'C:\\', 'c:/', 'C:\\Users\\me\\', './a//', '~/', ' /etc '], normaliseHostPath),
      {
        '/etc//ssh/./': '/etc/ssh',
        '/var/run/../run/x/': '/run/x',
        '/..': '/',
        'C:\\': '/',
        'c:/': '/',
        'C:\\Users\\me\\': 'C:/Users/me',
        './a//': './a',
        '~/': '~',
        ' /etc ': '/etc',
      },
    );
    const slashes = '/'.repeat(200_000);
    assert.equal(normaliseHostPath(`a${slashes}b${slashes}`), `a${slashes}b`);
  });

  it('are of the system with all that lies in them, though only what is named or holds it takes the host over', () => {
    assert.deepEqual(
      each(['/usr', '/usr/bin/docker', '/boot/grub', '/libx32/x', '/var/spool', '/etc/init.d/job', '/lib/modules/6.1'], (path) => [
        pathKind(path),
        pathClass(path),
      ]),
      {
        '/usr': ['system', 'takeover'],
        '/usr/bin/docker': ['system', undefined],
        '/boot/grub': ['system', undefined],
        '/libx32/x': ['system', undefined],
        '/var/spool': ['system', 'takeover'],
        '/etc/init.d/job': ['system', undefined],
        '/lib/modules/6.1': ['system', undefined],
      },
    );
    assert.deepEqual(each(['/usr/bin/docker', '/lib/modules/6.1', '/usr/local/nginx/conf', '/usr/binary', './usr/bin/tool'], isRunByHost), {
      '/usr/bin/docker': true,
      '/lib/modules/6.1': true,
      '/usr/local/nginx/conf': false,
      '/usr/binary': false,
      './usr/bin/tool': false,
    });
    assert.deepEqual(each(['/usr/share/zoneinfo', '/usr/local/share/fonts', '/etcd', './etc', '/run/app'], pathKind), {
      '/usr/share/zoneinfo': undefined,
      '/usr/local/share/fonts': undefined,
      '/etcd': undefined,
      './etc': undefined,
      '/run/app': undefined,
    });
  });

  it('are an application’s own in a folder of its own below /etc, for the hover as for the rule', () => {
    assert.equal(mount('/etc/nginx'), 'bind');
    assert.equal(mount('/etc/pihole/', 'ro'), 'bind-read-only');
    assert.deepEqual(messages('compose/sensitive-host-path-writable', 'volumes: ["/etc/nginx:/x"]'), ['config']);
    assert.deepEqual(
      each(['/etc', '/etc/fstab', '/etc/cron.deny', '/etc/docker/daemon.json', '/etc/kubernetes'], (path) => mount(path)),
      {
        '/etc': 'system',
        '/etc/fstab': 'system',
        '/etc/cron.deny': 'system',
        '/etc/docker/daemon.json': 'system',
        '/etc/kubernetes': 'system',
      },
    );
  });

  it('say only where a host is: nothing is said of reading them, and no rule finds them writable', () => {
    for (const path of ['/etc/localtime', '/etc/timezone', '/etc/machine-id', '/etc/hostname', '/etc/resolv.conf']) {
      assert.deepEqual([mount(path, 'ro'), mount(path)], ['silent', 'bind'], path);
      assert.deepEqual(messages('compose/sensitive-host-path-writable', `volumes: ["${path}:/x"]`), [], path);
    }
    assert.equal(mount('/etc/ssl/certs', 'ro'), 'bind-read-only');
    assert.deepEqual(messages('compose/sensitive-host-path-writable', 'volumes: ["/etc/ssl/certs:/x", "/etc/letsencrypt/live:/y"]'), []);
  });

  it('hold logins in the home of any user, on Windows too', () => {
    const homes = ['~', '/root', '/home/me', 'C:\\Users\\me', 'c:/users/me'];
    for (const home of homes) {
      for (const login of ['.ssh', '.aws', '.azure', '.kube', '.docker', '.gnupg', '.config/gcloud']) {
        assert.equal(pathKind(`${home}/${login}`), 'credentials', `${home}/${login}`);
        assert.notEqual(pathClass(`${home}/${login}`), undefined, `${home}/${login}`);
      }
      assert.notEqual(pathKind(`${home}/.sshd`), 'credentials');
    }
    assert.deepEqual(each(['~/.kube/config', '/etc/shadow', '/etc/gshadow', '/etc/ssh/sshd_config', '/home/me/data'], pathKind), {
      '~/.kube/config': 'credentials',
      '/etc/shadow': 'credentials',
      '/etc/gshadow': 'credentials',
      '/etc/ssh/sshd_config': 'credentials',
      '/home/me/data': undefined,
    });
  });

  it('give away to a reader what is secret there, and nothing by what everybody may see', () => {
    const secret = [
      '/etc',
      '/etc/shadow',
      '/etc/ssh',
      '/etc/kubernetes/pki',
      '~/.aws',
      '/home/me',
      '/var/lib/docker/volumes',
      '/var/lib',
      '/proc',
      '/var/log',
    ];
    assert.deepEqual(each(secret, revealedBy), {
      '/etc': 'configuration',
      '/etc/shadow': 'hashes',
      '/etc/ssh': 'credentials',
      '/etc/kubernetes/pki': 'credentials',
      '~/.aws': 'credentials',
      '/home/me': 'users',
      '/var/lib/docker/volumes': 'containers',
      '/var/lib': 'containers',
      '/proc': 'processes',
      '/var/log': 'logs',
    });
    const plain = [
      '/',
      '/usr',
      '/lib/modules',
      '/boot',
      '/sys',
      '/etc/passwd',
      '/etc/nginx',
      '/etc/ssl/certs',
      '~/.ssh/id.pub',
      '/etc/ssh/ssh_config',
      '/proc/cpuinfo',
    ];
    assert.deepEqual([...new Set(plain.map(revealedBy))], [undefined]);
  });

  it('show nothing of the kernel’s where a file of /proc or /sys only counts', () => {
    assert.deepEqual([mount('/proc/meminfo', 'ro'), mount('/sys/class/thermal', 'ro')], ['bind-read-only', 'bind-read-only']);
    assert.deepEqual([mount('/proc/1', 'ro'), mount('/sys/class/net')], ['kernel-read-only', 'kernel']);
  });
});

describe('Control sockets', () => {
  it('are handed over by themselves or with the run-time folder that holds them', () => {
    assert.deepEqual(
      each(
        [
          '/run',
          '/run/k3s',
          '/run/containerd',
          '/run/dbus',
          '/run/systemd',
          '/run/systemd/journal',
          '/run/user',
          '/',
          '/var',
          '/var/lib/kubelet',
        ],
        socketHandedOver,
      ),
      {
        '/run': 'docker',
        '/run/k3s': 'containerd',
        '/run/containerd': 'containerd',
        '/run/dbus': 'system-bus',
        '/run/systemd': 'systemd',
        '/run/systemd/journal': undefined,
        '/run/user': undefined,
        '/': undefined,
        '/var': undefined,
        '/var/lib/kubelet': undefined,
      },
    );
    assert.equal(mount('/run/k3s', 'ro'), 'manager-socket');
    assert.equal(mount('/var/lib/kubelet/pod-resources/kubelet.sock', 'ro'), 'manager-socket');
    assert.equal(mount('/var/lib/kubelet'), 'system');
  });

  it('of every daemon of libvirt command the host, and their read-only twins are none', () => {
    assert.deepEqual(
      each(['libvirt-sock', 'virtqemud-sock', 'virtstoraged-sock', 'virtnetworkd-sock', 'libvirt-sock-ro'], (name) =>
        controlSocketAt(`/run/libvirt/${name}`),
      ),
      {
        'libvirt-sock': 'libvirt',
        'virtqemud-sock': 'libvirt',
        'virtstoraged-sock': 'libvirt',
        'virtnetworkd-sock': 'libvirt',
        'libvirt-sock-ro': undefined,
      },
    );
    assert.equal(findControlSocket('/run/libvirt')?.path, '/run/libvirt/libvirt-sock');
  });

  it('below the run-time folder of a user are that user’s, however deep', () => {
    for (const path of ['/run/user/1000/docker.sock', '/var/run/user/1000/engine/docker.sock']) {
      assert.deepEqual([controlSocketAt(path), isControlSocket(path), mount(path, 'ro')], ['user-docker', true, 'user-socket'], path);
    }
    assert.deepEqual(messages('compose/docker-socket-mounted', 'volumes: ["/run/user/1000/engine/docker.sock:/x"]'), ['user']);
    assert.deepEqual(each(['/run/user/1000/bus', '/run/user/1000', '/run/user/1000/pulse', '/run/user'], controlSocketAt), {
      '/run/user/1000/bus': 'user-bus',
      '/run/user/1000': 'user-bus',
      '/run/user/1000/pulse': undefined,
      '/run/user': undefined,
    });
  });

  it('of Windows are pipes, and a file of such a name is none', () => {
    assert.equal(mount('//./pipe/docker_engine_linux'), 'socket');
    assert.equal(mount('\\\\.\\pipe\\docker_engine'), 'socket');
    assert.equal(mount('/srv/docker_engine'), 'bind');
  });
});

describe('Devices of the host', () => {
  it('have a kind and what it gives in one table', () => {
    const devices = [
      '/dev/mmcblk0boot0',
      '/dev/md/data',
      '/dev/mapper',
      '/dev/loop0p1',
      '/dev/ttyS0',
      '/dev/ttyS1',
      '/dev/console',
      '/dev/tty1',
      '/dev/hugepages',
      '/dev/nvidiactl',
      '/dev/board',
      '/dev/nvme-fabrics',
      '/srv',
    ];
    assert.deepEqual(
      each(devices, (path) => [deviceKind(path), deviceClass(path)]),
      {
        '/dev/mmcblk0boot0': ['disk', 'block'],
        '/dev/md/data': ['disk', 'block'],
        '/dev/mapper': ['disk', 'block'],
        '/dev/loop0p1': ['loop', 'host'],
        '/dev/ttyS0': ['serial', 'host'],
        '/dev/ttyS1': ['serial', 'own'],
        '/dev/console': ['console', 'host'],
        '/dev/tty1': ['console', 'host'],
        '/dev/hugepages': ['hugepages', 'host'],
        '/dev/nvidiactl': ['gpu', 'own'],
        '/dev/board': [undefined, 'own'],
        '/dev/nvme-fabrics': [undefined, 'own'],
        '/srv': [undefined, undefined],
      },
    );
    const topic = topics['compose/devices'];
    const about = (source: string): Described => ({
      path: 'services.*.devices[]',
      value: source,
      parts: { source },
      sibling: () => undefined,
      owner: () => undefined,
      owns: () => false,
    });
    assert.deepEqual(
      each(['/dev/bsg/0:0:0', '/dev/ttyS0', '/dev/console'], (path) => topic?.variant(about(path))),
      {
        '/dev/bsg/0:0:0': 'disk',
        '/dev/ttyS0': 'serial',
        '/dev/console': undefined,
      },
    );
  });

  it('are opened by rules that the engine reads to the letter', () => {
    const rules = [
      'b *:* rwm',
      'b 8:* r',
      'c 188:* rmw',
      'c *:* rw',
      'a 7:* r',
      'a',
      ' c 1:3 r',
      'c 1:3 r ',
      'c  1:3 r',
      'C 1:3 r',
      'c 1:3',
      'c 1:3 rwmr',
    ];
    assert.deepEqual(
      each(rules, (text) => {
        const rule = parseDeviceRule(text);
        return rule && [opensDisks(rule), opensEverything(rule)];
      }),
      {
        'b *:* rwm': [true, false],
        'b 8:* r': [true, false],
        'c 188:* rmw': [false, false],
        'c *:* rw': [false, true],
        'a 7:* r': [true, true],
        a: [true, true],
        ' c 1:3 r': undefined,
        'c 1:3 r ': undefined,
        'c  1:3 r': undefined,
        'C 1:3 r': undefined,
        'c 1:3': undefined,
        'c 1:3 rwmr': undefined,
      },
    );
  });

  it('are known by a registered name, which a relative path is not', () => {
    assert.deepEqual(
      each(['nvidia.com/gpu=all', './a=b', '/dev/sda'], (source) => [isCdiName(source), deviceClass(source)]),
      {
        'nvidia.com/gpu=all': [true, 'own'],
        './a=b': [false, undefined],
        '/dev/sda': [false, 'block'],
      },
    );
    assert.deepEqual(['/dev//sda', '/dev/sda1', '/dev/sdb'].map(isFirstDisk), [true, false, false]);
  });
});

describe('Names of capabilities', () => {
  it('are compared without case and prefix, and with any space around them', () => {
    assert.deepEqual([capabilityTier('cap_Sys_Admin'), capabilityTier(' SYS_ADMIN')], ['C0', undefined]);
    const topic = topics['compose/cap_drop'];
    const variant = (value: string) =>
      topic?.variant({
        path: 'services.*.cap_drop[]',
        value,
        parts: {},
        sibling: () => undefined,
        owner: () => undefined,
        owns: () => false,
      });
    assert.deepEqual(['SYS_TIME', 'KILL', 'NO_SUCH'].map(variant), ['withheld', 'kill', undefined]);
    assert.ok(allCapabilities.every((name) => variant(name) !== undefined));
  });
});

describe('Runtimes', () => {
  it('mean the same to a hover and to the profile', () => {
    const names = ['""', 'runc', 'nvidia-cdi', 'sysbox-runc', 'sysbox', 'runsc-kvm', 'kata-qemu', 'my-hyperv', 'wasmtime', '"${X}"'];
    const read = (name: string) => {
      const service = serviceIn(compose(`image: a\nruntime: ${name}`));
      return [name.includes('$') ? undefined : runtimeFamily(name.replaceAll('"', '')), serviceTechnology(service), isSandboxed(service)];
    };
    assert.deepEqual(each(names, read), {
      '""': ['runc', 'docker', false],
      runc: ['runc', 'docker', false],
      'nvidia-cdi': ['nvidia', 'docker', false],
      'sysbox-runc': ['sysbox', 'docker', true],
      sysbox: [undefined, 'other', false],
      'runsc-kvm': ['gvisor', 'gvisor', true],
      'kata-qemu': ['kata', 'kata', true],
      'my-hyperv': ['hyperv', 'windows-container', true],
      wasmtime: ['wasm', 'other', false],
      '"${X}"': [undefined, undefined, false],
    });
  });

  it('of Windows have no sentence of their own in the hover', () => {
    const topic = topics['compose/runtime'];
    assert.equal(
      topic?.variant({
        path: 'services.*.runtime',
        value: 'hyperv',
        parts: {},
        sibling: () => undefined,
        owner: () => undefined,
        owns: () => false,
      }),
      undefined,
    );
  });
});

describe('Addresses', () => {
  it('are loopback or all by their number and not by how a name begins', () => {
    assert.deepEqual(['127.0.0.1', '127.1', '[::1]', 'localhost', '127.example.org', '10.0.0.1'].map(isLoopback), [
      true,
      true,
      true,
      true,
      false,
      false,
    ]);
    assert.deepEqual(['0.0.0.0', '0', '[::]', '*', '', '10.0.0.1'].map(isEveryAddress), [true, true, true, true, false, false]);
  });
});

describe('The host’s network', () => {
  const joined = (definition: string) =>
    messages('compose/host-network-namespace', 'networks: {net: }', `networks:\n  net: ${definition}\n`);

  it('is found by what the network is and not by what the project calls it', () => {
    assert.deepEqual(joined('{external: true, name: host}'), ['host']);
    assert.deepEqual(joined('{external: {name: host}}'), ['host']);
    assert.deepEqual(joined('{driver: host}'), ['host']);
    assert.deepEqual(joined('{external: true, name: lan}'), []);
    assert.deepEqual(joined('{external: false, name: host}'), []);
    assert.deepEqual(joined('{external: "${X}", name: host}'), []);
  });
});
