import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { linuxArchitecture } from '../src/core/knowledge/architectures';
import { hostControl } from '../src/core/knowledge/clock-and-power';
import { kernelDemand } from '../src/core/knowledge/kernel-commands';
import { dependencyInstall } from '../src/core/knowledge/package-managers';
import { asksForService, isSystemdImage } from '../src/core/knowledge/programs';
import { isMachineImage, runsMachines } from '../src/core/knowledge/virtual-machines';
import { parseDuration } from '../src/core/text/values';

const words = (command: string) => command.split(' ');

/** Each command with what is said of it. */
function says<T>(ask: (names: readonly string[]) => T, table: readonly (readonly [expected: T, ...commands: string[]])[]): void {
  for (const [expected, ...commands] of table) for (const command of commands) assert.equal(ask(words(command)), expected, command);
}

describe('what commands are known to do', () => {
  it('to the state of the kernel', () => {
    says(
      (names) => kernelDemand(names),
      [
        ['mount', 'mount -t tmpfs tmpfs /mnt', 'umount /mnt', 'mount -a', 'mount.nfs a:/b /mnt', 'losetup -f --show disk.img'],
        ['network', 'ip link set eth0 up', 'ip -6 route add ::/0 via fe80::1', 'ip a add 10.0.0.1/24 dev eth0', 'ip -n red link del veth0'],
        [
          'network',
          'iptables -t nat -A POSTROUTING -j MASQUERADE',
          'ip6tables-restore rules',
          'nft -f /etc/nftables.conf',
          'nft flush ruleset',
        ],
        [
          'network',
          'tc qdisc add dev eth0 root netem delay 10ms',
          'brctl addbr br0',
          'wg-quick up wg0',
          'ifconfig eth0 mtu 1400',
          'udhcpc -i eth0',
        ],
        ['parameter', 'sysctl -w a=1', 'sysctl a.b=1', 'sysctl -p', 'sysctl --system', 'tee /proc/sys/vm/swappiness'],
        ['namespace', 'unshare -r sh', 'nsenter -t 1 -m sh', 'bwrap --unshare-all sh'],
        ['fuse', 'sshfs a:/b /mnt', 'fusermount3 -u /mnt', 'rclone mount r: /mnt'],
        ['swap', 'swapon /swap', 'swapoff -a'],
        [
          undefined,
          'mount',
          'mount -l',
          'mount --version',
          'mountpoint /data',
          'losetup -a',
          'swapon --show',
          'mkswap /swap',
          'chroot / sh',
        ],
        [
          undefined,
          'ip addr',
          'ip addr show eth0',
          'ip -br link',
          'ip route get 1.1.1.1',
          'ip -V',
          'tc qdisc show',
          'brctl show',
          'wg show',
        ],
        [undefined, 'iptables -L -n', 'iptables --version', 'iptables-save', 'nft list ruleset', 'ifconfig eth0', 'rclone copy a b'],
        [undefined, 'sysctl -a', 'sysctl -n net.ipv4.ip_forward', 'tee /etc/sysctl.d/a.conf', 'tcpdump -i eth0', 'unshare --help'],
      ],
    );
    assert.equal(kernelDemand(['echo', '1'], ['/proc/sys/net/ipv4/ip_forward']), 'parameter');
    assert.equal(kernelDemand(['echo', '1'], ['/sys/kernel/mm/transparent_hugepage/enabled']), 'parameter');
    assert.equal(kernelDemand(['echo', '1'], ['/sys/fs/cgroup/app/memory.max']), undefined);
  });

  it('to clock and power', () => {
    says(hostControl, [
      [
        'clock',
        'date -s now',
        'date --set=12:00',
        'date 010112002026',
        'hwclock -w',
        'ntpdate pool',
        'timedatectl set-time 12:00',
        'sntp -S pool',
      ],
      ['clock-daemon', 'chronyd -d', 'ntpd -g', 'ntpd -n -q -p pool'],
      ['power', 'reboot', 'shutdown -h now', 'systemctl poweroff', 'init 6', 'halt -f'],
      ['kernel', 'kexec -e'],
      [undefined, 'date', 'date +%s', 'date -d yesterday', 'date -r file', 'hwclock', 'hwclock --show', 'timedatectl', 'ntpdate -q pool'],
      [undefined, 'chronyd -d -x', 'chronyd -Q', 'shutdown -c', 'systemctl status', 'init', 'timedatectl set-timezone UTC'],
    ]);
  });

  it('to services', () => {
    says(asksForService, [
      ['systemd', 'systemctl start nginx', 'systemctl --no-pager restart nginx', 'systemctl enable --now nginx'],
      ['scripts', 'service nginx start', 'rc-service nginx restart'],
      [
        undefined,
        'systemctl enable nginx',
        'systemctl --user start app',
        'systemctl daemon-reload',
        'service nginx status',
        'service nginx stop',
      ],
    ]);
  });

  it('about what a project depends on', () => {
    says(
      (names) => dependencyInstall(names)?.tool,
      [
        ['npm', 'npm ci', 'npm i --omit=dev'],
        ['yarn', 'yarn', 'yarn install --immutable'],
        ['pip', 'pip install -r requirements.txt', 'python3 -m pip install --no-cache-dir -r requirements.txt'],
        ['go', 'go mod download'],
        ['poetry', 'poetry install --no-root'],
        ['mvn', 'mvn -B dependency:go-offline'],
        ['dotnet', 'dotnet restore app.csproj'],
        [undefined, 'npm install left-pad', 'npm install -g pnpm', 'npm run build', 'yarn build', 'pip install .', 'pip install flask'],
        [undefined, 'go build ./...', 'poetry install', 'bundle exec rake', 'mvn package', 'python app.py'],
      ],
    );
    assert.equal(dependencyInstall(words('pip install -r requirements.txt'))?.copied, 'requirements.txt');
    assert.equal(dependencyInstall(words('pip install -r a.txt -r b.txt'))?.copied, undefined);
    assert.equal(dependencyInstall(words('pip install -r requirements.txt -e .'))?.copied, undefined);
  });

  it('with virtual machines', () => {
    assert.deepEqual(['qemu-system-x86_64', 'libvirtd', 'firecracker'].map(runsMachines), [true, true, true]);
    assert.deepEqual(['qemu-img', 'qemu-x86_64-static', 'virsh'].map(runsMachines), [false, false, false]);
    assert.deepEqual(
      ['dockurr/windows', 'qemux/qemu', 'budtmo/docker-android'].map((path) => isMachineImage({ path })),
      [true, true, true],
    );
    assert.deepEqual(
      ['tonistiigi/binfmt', 'multiarch/qemu-user-static'].map((path) => isMachineImage({ path })),
      [false, false],
    );
  });
});

describe('names', () => {
  it('of images that start systemd', () => {
    for (const path of ['ubi9-init', 'ubi9/ubi-init', 'centos/systemd', 'geerlingguy/docker-debian12-ansible', 'jrei/systemd-debian'])
      assert.equal(isSystemdImage(path), true, path);
    for (const path of ['library/debian', 'app/db-init', 'prometheuscommunity/systemd_exporter', 'library/ubi9'])
      assert.equal(isSystemdImage(path), false, path);
  });

  it('of architectures', () => {
    assert.deepEqual(['linux/amd64', 'linux/arm64/v8', 'amd64', 'linux/x86_64', 'linux/aarch64'].map(linuxArchitecture), [
      'amd64',
      'arm64',
      'amd64',
      'amd64',
      'arm64',
    ]);
    assert.deepEqual(['windows/amd64', 'linux', 'wasi/wasm', '$X', ''].map(linuxArchitecture), [
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('durations', () => {
  it('are read as Compose reads them', () => {
    assert.deepEqual(['10s', '1m30s', '1.5h', '500ms', '2d'].map(parseDuration), [10, 90, 5400, 0.5, 172_800]);
    assert.deepEqual(['10', '', 'soon', '1 m', '-5s'].map(parseDuration), [undefined, undefined, undefined, undefined, undefined]);
  });
});
