import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Other end of the line',
    summary: 'Decides which program or machine holds the other end of this device.',
    variants: {
      everywhere: {
        does: 'Waits for connections on every network of the host and hands the line to whoever comes first.',
        gives: 'Access control: nothing asks who it is, and all goes in clear text.',
        gains: 'Console servers elsewhere connect directly.',
        right: 'All those networks belong to administrators.',
      },
      loopback: {
        does: 'Waits for connections from programs of this host only.',
        gives: 'Remote access, which takes a tunnel.',
        gains: 'No network reaches the line; local users still do.',
      },
      address: {
        does: 'Waits for connections on the network that this address belongs to, without asking who comes.',
        gives: 'The line to all who reach that network.',
        gains: 'Remote consoles, while other networks stay out.',
        right: 'It is a management network, or `tls` is on.',
      },
      connect: {
        does: 'Opens the connection itself, to the program that waits there.',
        gives: 'A start without that program, and secrecy on the way unless `tls` is on.',
        gains: 'No port stands open on this host.',
      },
      socket: {
        does: 'Opens a UNIX socket at this path and hands the line to the program of this host that connects.',
        gains: 'File permissions decide who may; no network is involved.',
      },
      socketElsewhere: {
        does: 'Connects to a UNIX socket that another program of this host has opened.',
        gives: 'A start without that program.',
      },
      packets: {
        does: 'Takes packets at this address from anyone who can send there, without a connection.',
        gives: 'Access control: what they hold counts as typed.',
      },
      packetsOut: {
        does: 'Sends what the guest prints to this address in packets, unencrypted and whether or not somebody listens.',
        gives: 'Certainty that it arrives, and secrecy.',
      },
      tls: {
        does: 'Encrypts the line by TLS; where the host’s certificates lie, `qemu.conf` says.',
        gives: 'Hosts on which nobody has set up certificates.',
        gains: 'Nobody on the way reads or types along; whether clients must show a certificate, the host decides.',
      },
      noTls: {
        does: 'Keeps the line in clear text, even where `qemu.conf` has TLS on for such devices.',
        gives: 'Secrecy towards the network.',
        gains: 'Peers that cannot do TLS.',
        right: 'Both ends are on this host.',
      },
      raw: { does: 'Carries the bytes as they are; without `tls` they cross the network in clear text.' },
      telnet: {
        does: 'Speaks the Telnet protocol, with echo and control codes, but no encryption and no login of its own.',
        gives: 'Secrecy: what is typed can be read on the way.',
        gains: 'An ordinary Telnet client works.',
      },
      secured: {
        does: 'Wraps the connection in TLS, where the hypervisor knows this protocol.',
        gains: 'Encryption on the network.',
      },
      refused: { does: "Makes libvirt’s QEMU driver refuse the device; `tls='yes'` on `source` is its way to encrypt." },
    },
  },
  'zh-cn': {
    title: '线路的另一端',
    summary: '决定这个设备的另一端握在哪个程序或机器手里。',
    variants: {
      everywhere: {
        does: '在宿主机的所有网络上等待连接，谁先来就交给谁。',
        gives: '访问控制：不问来者是谁，内容全是明文。',
        gains: '别处的控制台服务器可以直接连。',
        right: '这些网络全归管理员。',
      },
      loopback: {
        does: '只等待本机程序的连接。',
        gives: '远程访问要走隧道。',
        gains: '任何网络都碰不到线路，但本机用户可以。',
      },
      address: {
        does: '在这个地址所属的网络上等待连接，不问来者是谁。',
        gives: '能到达该网络的人都能用这条线路。',
        gains: '可以远程用控制台，其他网络进不来。',
        right: '那是管理网，或开了 `tls`。',
      },
      connect: {
        does: '主动连到在那里等待的程序。',
        gives: '那个程序不在就启动不了；不开 `tls`，途中也没有保密。',
        gains: '本机没有开放端口。',
      },
      socket: {
        does: '在这个路径上开 UNIX 套接字，把线路交给连上来的本机程序。',
        gains: '谁能连由文件权限决定，不涉及网络。',
      },
      socketElsewhere: {
        does: '连接到本机另一个程序已打开的 UNIX 套接字。',
        gives: '那个程序不在运行就启动不了。',
      },
      packets: {
        does: '在这个地址上收数据包，谁能发来就收谁的，没有连接。',
        gives: '访问控制：包里的内容就等于键盘输入。',
      },
      packetsOut: {
        does: '把客户机的输出以数据包发往这个地址，不加密，也不管有没有人收。',
        gives: '不保证送达，也没有保密。',
      },
      tls: {
        does: '用 TLS 加密线路，证书取自宿主机的 `qemu.conf`。',
        gives: '没配证书的宿主机用不了。',
        gains: '途中没人能偷看或插手；客户端要不要出示证书由宿主机决定。',
      },
      noTls: {
        does: '即使 `qemu.conf` 给这类设备开了 TLS，线路也走明文。',
        gives: '在网络上没有保密。',
        gains: '不会 TLS 的对端也能连。',
        right: '两端都在本机。',
      },
      raw: { does: '字节原样传送；没有 `tls`，在网络上就是明文。' },
      telnet: {
        does: '使用 Telnet 协议，有回显和控制码，但没有加密，自己也不要求登录。',
        gives: '保密性：输入的内容途中可以读到。',
        gains: '普通 Telnet 客户端就能用。',
      },
      secured: {
        does: '在虚拟机监视器支持时，用 TLS 包住连接。',
        gains: '网络上有加密。',
      },
      refused: { does: "libvirt 的 QEMU 驱动会拒绝；要加密应在 `source` 上写 `tls='yes'`。" },
    },
  },
});
