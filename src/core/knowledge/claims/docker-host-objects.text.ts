import type { ClaimTexts } from '../claim';
import type { dockerHostObjectClaims } from './docker-host-objects';

export default {
  en: {
    'docker-default-devices': { says: 'A container starts with a handful of pseudo-devices and may not open any other device.' },
    'docker-device-reaches-host-driver': {
      says: 'A device handed to a container is the host’s own: read, written and controlled through the host’s driver, with `rwm` as the default.',
    },
    'docker-device-cgroup-rule-allows-nodes': {
      says: 'A device rule lets the container create and open every node that matches its type and numbers.',
    },
    'docker-gpu-uses-host-driver': { says: 'A GPU reaches a container through the host’s NVIDIA driver and container toolkit.' },
    'docker-socket-is-root': {
      says: 'Whoever may talk to the Docker daemon can start a container that owns the host: the socket is root access.',
    },
    'docker-socket-read-only-no-limit': {
      says: 'Connecting to a UNIX socket depends on the permissions of its file; mounting it read-only does not restrict what is sent through it.',
    },
    'docker-group-is-root': { says: 'Membership in the `docker` group grants privileges equal to root.' },
    'docker-tcp-api-needs-tls': {
      says: 'The Docker API over TCP must be protected by TLS with client certificates, because reaching it is controlling the host.',
    },
    'docker-bind-mount-writes-host': {
      says: 'A bind mount is writable by default, so processes in the container can create, change or delete files of the host.',
    },
    'docker-bind-propagation-private': {
      says: 'Mounts made on one side of a bind mount stay invisible on the other unless propagation is asked for.',
    },
    'x11-clients-share-the-display': {
      says: 'The X protocol lets any connected client watch all keys and read the contents of every window.',
    },
  },
  'zh-cn': {
    'docker-default-devices': { says: '容器启动时只有几个伪设备，打不开别的设备。' },
    'docker-device-reaches-host-driver': { says: '交给容器的设备就是宿主机的设备，通过宿主机驱动读写和控制，默认权限是 `rwm`。' },
    'docker-device-cgroup-rule-allows-nodes': { says: '一条设备规则允许容器创建并打开类型和编号相符的所有设备节点。' },
    'docker-gpu-uses-host-driver': { says: 'GPU 经由宿主机的 NVIDIA 驱动和容器工具包进入容器。' },
    'docker-socket-is-root': { says: '谁能与 Docker 守护进程通信，谁就能启动一个控制宿主机的容器：这个套接字等于 root 权限。' },
    'docker-socket-read-only-no-limit': { says: '能否连接 UNIX 套接字取决于其文件权限；以只读方式挂载，并不限制通过它发送的内容。' },
    'docker-group-is-root': { says: '加入 `docker` 组，等于拿到与 root 相同的权限。' },
    'docker-tcp-api-needs-tls': { says: '通过 TCP 开放的 Docker API 必须用 TLS 和客户端证书保护，因为能访问它就能控制宿主机。' },
    'docker-bind-mount-writes-host': { says: '绑定挂载默认可写，容器里的进程可以新建、修改或删除宿主机上的文件。' },
    'docker-bind-propagation-private': { says: '绑定挂载一侧新做的挂载，另一侧默认看不见，除非开启传播。' },
    'x11-clients-share-the-display': {
      says: 'X 协议允许任何已连接的客户端监视所有按键、读取每个窗口的内容。',
    },
  },
} satisfies ClaimTexts<typeof dockerHostObjectClaims>;
