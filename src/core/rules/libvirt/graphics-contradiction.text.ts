import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Graphical consoles that exclude each other',
    why: 'QEMU draws with OpenGL in one place: a headless renderer serves VNC and SPICE, and neither a window on the host nor SPICE’s own OpenGL can stand beside it. A listener says what its type needs, a network or a socket, and nothing else; and an address or socket that stands in two places has to be the same. libvirt refuses the rest.',
    messages: {
      headless: 'A headless renderer serves VNC and SPICE alone, and this is `{type}`: libvirt refuses the domain.',
      displays: 'A headless renderer already draws with OpenGL: libvirt refuses a second place.',
      mismatch: 'The first listener says `{inner}`, and `{attribute}` has to say the same: libvirt refuses the domain.',
      'no-network': 'A listener of type `network` has to name one: libvirt refuses the domain.',
      foreign: '`{name}` has no place in a listener of type `{type}`: libvirt refuses the domain.',
      p2p: 'A D-Bus connection between two peers has no bus address: libvirt refuses the domain.',
    },
    fixes: { remove: 'Remove `{name}`' },
    related: { headless: 'The headless renderer', first: 'What the listener says' },
  },
  'zh-cn': {
    title: '互相排斥的图形控制台',
    why: 'QEMU 只在一处用 OpenGL 绘图：无窗口渲染器为 VNC 和 SPICE 服务，旁边既不能有宿主机上的窗口，也不能有 SPICE 自己的 OpenGL。监听项只写其类型所需的网络或套接字，不写别的；同一个地址或套接字写在两处时必须一致。其余写法 libvirt 都会拒绝。',
    messages: {
      headless: '无窗口渲染器只为 VNC 和 SPICE 服务，而这里是 `{type}`：libvirt 会拒绝该域。',
      displays: '无窗口渲染器已经在用 OpenGL 绘图：再来一处，libvirt 会拒绝。',
      mismatch: '第一个监听项写的是 `{inner}`，`{attribute}` 必须与它一致：libvirt 会拒绝该域。',
      'no-network': '`network` 类型的监听项必须写明网络：libvirt 会拒绝该域。',
      foreign: '`{type}` 类型的监听项里不能有 `{name}`：libvirt 会拒绝该域。',
      p2p: '点对点的 D-Bus 连接没有总线地址：libvirt 会拒绝该域。',
    },
    fixes: { remove: '删除 `{name}`' },
    related: { headless: '无窗口渲染器', first: '监听项写的内容' },
  },
});
