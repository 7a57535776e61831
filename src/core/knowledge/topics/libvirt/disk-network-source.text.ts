import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Network disk',
    summary: 'Says by which protocol, and from which servers, QEMU fetches the disk itself.',
    variants: {
      rbd: {
        does: 'Opens an image of a Ceph cluster inside QEMU, through its monitors.',
        gives: 'A device on the host, and with it the host’s tools.',
        gains: 'A disk that every host of the cluster can open.',
        right: 'With an `auth` that names a secret.',
      },
      iscsi: {
        does: 'Speaks iSCSI from within QEMU, so that the host has no device for it.',
        gives: 'Multipath and the host’s tools.',
        gains: 'LUNs that follow the guest, without logging in hosts beforehand.',
      },
      nbd: {
        does: 'Fetches blocks from an NBD server, in clear unless `tls` says otherwise.',
        gives: 'Secrecy and proof of identity on the way.',
        gains: 'The simplest export there is, as `qemu-nbd` makes it.',
        right: 'On a trusted network or a UNIX socket.',
      },
      nfs: {
        does: 'Opens a file on an NFS server from within QEMU, without a mount on the host.',
        gives: 'Locks and caches of the host’s own NFS client.',
        gains: 'One mount fewer to look after.',
      },
      gluster: {
        does: 'Opens a file on a Gluster volume from within QEMU.',
        gives: 'Future versions of QEMU, which counts this back end as deprecated.',
        gains: 'No mount through FUSE in between.',
      },
      ssh: {
        does: 'Opens a file over SSH; `knownHosts` says which host key is expected.',
        gives: 'Speed.',
        gains: 'A disk from any machine with an account.',
        right: 'It is a passing visit, such as a conversion.',
      },
      download: {
        does: 'Reads the disk from a web or file server block by block, read-only.',
        gives: 'Speed; and trust in that server, where the protocol proves nothing.',
        gains: 'An installer image that need not be stored here.',
        right: 'It is such an image, over `https`.',
      },
      local: {
        does: 'Reaches the server through a UNIX socket on this host.',
        gives: 'Servers elsewhere.',
        gains: 'Blocks that never cross a network.',
      },
    },
  },
  'zh-cn': {
    title: '网络磁盘',
    summary: '说明 QEMU 自己用什么协议、从哪些服务器取磁盘。',
    variants: {
      rbd: {
        does: '由 QEMU 经监视器打开 Ceph 集群里的镜像。',
        gives: '宿主机上的设备，以及随之而来的工具。',
        gains: '集群里每台宿主机都能打开的磁盘。',
        right: '并用 `auth` 指明机密。',
      },
      iscsi: {
        does: '由 QEMU 自己说 iSCSI，宿主机上没有对应设备。',
        gives: '多路径和宿主机上的工具。',
        gains: 'LUN 随客户机走，不必事先让宿主机登录。',
      },
      nbd: {
        does: '从 NBD 服务器取块，除非 `tls` 另有说明，否则是明文。',
        gives: '途中的保密和身份验证。',
        gains: '最简单的导出，`qemu-nbd` 就能做。',
        right: '网络可信，或走 UNIX 套接字。',
      },
      nfs: {
        does: '由 QEMU 自己打开 NFS 服务器上的文件，宿主机不用挂载。',
        gives: '宿主机 NFS 客户端的锁和缓存。',
        gains: '少管一个挂载。',
      },
      gluster: {
        does: '由 QEMU 自己打开 Gluster 卷上的文件。',
        gives: '将来的 QEMU：这个后端已被弃用。',
        gains: '中间没有 FUSE 挂载。',
      },
      ssh: {
        does: '经 SSH 打开文件；`knownHosts` 说明预期的主机密钥。',
        gives: '速度。',
        gains: '任何有账户的机器都能提供磁盘。',
        right: '只是临时使用，例如转换。',
      },
      download: {
        does: '从 Web 或文件服务器逐块读取磁盘，只读。',
        gives: '速度；协议不作验证时，还得信任那台服务器。',
        gains: '安装镜像不用存在本地。',
        right: '正是这样的镜像，走 `https`。',
      },
      local: {
        does: '经本机的 UNIX 套接字访问服务器。',
        gives: '别处的服务器。',
        gains: '块从不经过网络。',
      },
    },
  },
});
