import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Console address',
    summary: 'Decides from where the guest’s screen and keyboard can be reached; without it, from this host only.',
    variants: {
      any: {
        does: 'Offers the guest’s screen and keyboard on every network of the host.',
        gives: 'The network as a wall: what remains is TLS, set up in `qemu.conf` and not here, and a password, which is weak for VNC.',
        gains: 'Viewers connect without a tunnel.',
        right: 'All those networks belong to administrators and TLS is on.',
      },
      loopback: {
        does: 'Offers the guest’s screen and keyboard to programs on this host only.',
        gives: 'Direct access from elsewhere: viewers come by an SSH tunnel or through libvirt.',
        gains: 'A console that no network reaches; users of this host still do.',
        right: 'Nothing calls for more: it is the default.',
      },
      address: {
        does: 'Offers the guest’s screen and keyboard on the one network that this address belongs to.',
        gives: 'Guests’ consoles to all who reach that network, if TLS and passwords are missing; and hosts without this address.',
        gains: 'Remote viewers, while the host’s other networks stay out.',
        right: 'The address lies in a management network.',
      },
      found: { does: 'Tells where the console listens: the address that the host has in the named network, found at the start.' },
    },
    counterparts: {
      docker: 'A port published without an address listens everywhere.',
    },
  },
  'zh-cn': {
    title: '控制台监听地址',
    summary: '决定从哪里能访问客户机的屏幕和键盘；不写就只限本机。',
    variants: {
      any: {
        does: '在宿主机的所有网络上提供客户机的屏幕和键盘。',
        gives: '网络这层屏障：剩下的只有 TLS（在 `qemu.conf` 里设置，不在这里）和密码，而 VNC 密码很弱。',
        gains: '查看端不用隧道就能连上。',
        right: '这些网络全都归管理员所有，TLS 也已启用。',
      },
      loopback: {
        does: '只向本机上的程序提供客户机的屏幕和键盘。',
        gives: '不能从别处直接访问：查看端要走 SSH 隧道或 libvirt。',
        gains: '任何网络都碰不到控制台，但本机用户仍然可以。',
        right: '没有别的需要；这也是默认值。',
      },
      address: {
        does: '只在这个地址所属的那个网络上提供客户机的屏幕和键盘。',
        gives: '没有 TLS 和密码时的访问控制：能到达该网络的人都能用控制台；以及没有这个地址的宿主机。',
        gains: '可以远程查看，宿主机的其他网络则进不来。',
        right: '这个地址属于管理网。',
      },
      found: { does: '说明控制台在哪里监听：启动时查到的、宿主机在该网络里的地址。' },
    },
    counterparts: {
      docker: '发布端口不写地址，就会到处监听。',
    },
  },
});
