import type { ClaimTexts } from '../claim';
import type { hostAccessClaims } from './host-access';

export default {
  en: {
    'docker-tcp-unverified-gives-root': {
      says: 'A TCP port of the engine without verified certificates gives root to whoever reaches it, and on the loopback even to scripts in a browser.',
    },
    'docker-dind-certificates': {
      says: 'Docker’s engine image makes certificates below `DOCKER_TLS_CERTDIR` and listens on 2376; where that is empty, on 2375 for everybody.',
    },
    'podman-socket-runs-code': { says: 'Whoever reaches Podman’s API can run any code as the user who runs it.' },
    'libvirt-socket-is-unrestricted': {
      says: 'A connection through libvirt’s socket may make every call of its API, unless an access driver is set up; the read-only socket only looks.',
    },
    'xenstore-socket-is-dom0': { says: 'The Xenstore daemon takes every connection on its socket for the domain it serves, dom0.' },
    'systemd-serves-root-on-the-bus': {
      says: 'On the system bus systemd does for root whatever it can; other users need what polkit grants them.',
    },
    'runc-always-allowed-devices': {
      says: 'runc lets every container make device nodes of any number and open all pseudo-terminals, whatever else is allowed or not.',
    },
    'docker-device-rule-syntax': {
      says: 'The engine takes a device rule only as type, numbers and permissions with single spaces between, and reads none for privileged containers.',
    },
    'linux-nodes-need-initial-namespace': {
      says: 'Creating a device node touches what no namespace holds, so that it takes `CAP_MKNOD` in the first user namespace.',
    },
    'linux-memory-device-needs-rawio': {
      says: 'The kernel opens `/dev/mem` and `/dev/port` only to processes with `CAP_SYS_RAWIO`, and under lockdown to none.',
    },
    'vfio-guards-by-iommu': {
      says: 'VFIO gives a device to a program safely because an IOMMU confines its DMA; the mode without one is marked unsafe and taints the kernel.',
    },
    'compose-hooks-may-be-privileged': {
      says: 'Commands after the start and before the stop of a service may run as another user and with `privileged`, unlike the service itself.',
    },
    'compose-pre-start-is-a-container': {
      says: 'Each step of `pre_start` runs in a short-lived container of its own, before the service’s and with its volumes.',
    },
    'docker-exec-privileged-keeps-filters': {
      says: 'A privileged command in a running container gets every capability, while the container’s seccomp and AppArmor profiles stay in force.',
    },
  },
  'zh-cn': {
    'docker-tcp-unverified-gives-root': {
      says: '引擎的 TCP 端口若不核验证书，谁能访问谁就是 root；即便只在回环地址上，浏览器里的脚本也可能访问到。',
    },
    'docker-dind-certificates': {
      says: 'Docker 的引擎镜像在 `DOCKER_TLS_CERTDIR` 下生成证书并监听 2376；该变量为空时，则在 2375 上对谁都应答。',
    },
    'podman-socket-runs-code': { says: '谁能访问 Podman 的 API，谁就能以运行它的用户执行任意代码。' },
    'libvirt-socket-is-unrestricted': {
      says: '除非配置了访问控制驱动，通过 libvirt 套接字的连接可以调用其 API 的一切；只读套接字只能查看。',
    },
    'xenstore-socket-is-dom0': { says: 'Xenstore 守护进程把套接字上的每个连接都当作它所服务的域，即 dom0。' },
    'systemd-serves-root-on-the-bus': { says: '在系统总线上，root 的请求 systemd 一律照办；其他用户要看 polkit 给了什么。' },
    'runc-always-allowed-devices': { says: '无论还允许什么，runc 都让每个容器能创建任何编号的设备节点，并能打开所有伪终端。' },
    'docker-device-rule-syntax': { says: '引擎只接受以单个空格分隔的类型、编号和权限作为设备规则，对特权容器则根本不读。' },
    'linux-nodes-need-initial-namespace': { says: '创建设备节点影响的东西不属于任何命名空间，因此需要初始用户命名空间里的 `CAP_MKNOD`。' },
    'linux-memory-device-needs-rawio': { says: '内核只让有 `CAP_SYS_RAWIO` 的进程打开 `/dev/mem` 和 `/dev/port`；锁定模式下谁都不行。' },
    'vfio-guards-by-iommu': {
      says: 'VFIO 能安全地把设备交给程序，是因为 IOMMU 限制了它的 DMA；没有 IOMMU 的模式被标为不安全，还会污染内核。',
    },
    'compose-hooks-may-be-privileged': { says: '服务启动后、停止前的命令可以用别的用户运行，也可以加 `privileged`，与服务本身不同。' },
    'compose-pre-start-is-a-container': { says: '`pre_start` 的每一步都在单独的临时容器里运行，先于服务的容器，并带着它的卷。' },
    'docker-exec-privileged-keeps-filters': {
      says: '在运行中的容器里执行特权命令，会得到全部 capability，但容器的 seccomp 和 AppArmor 配置仍然有效。',
    },
  },
} satisfies ClaimTexts<typeof hostAccessClaims>;
