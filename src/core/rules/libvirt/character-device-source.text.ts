import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Character device without a usable host end',
    why: 'Serial ports, consoles, channels and the random number source of a daemon have an end on the host: a file, a socket, a port. It must name what it opens; only for an agent’s channel libvirt makes the path of the socket itself. Connecting anew is for the side that connects, not for the one that listens. Encryption is asked for by `tls` in `<source>`, since QEMU has none of it in the protocol.',
    messages: {
      missing: 'A source of type `{type}` needs `{name}`, which is not here; libvirt refuses it.',
      reconnect: 'Who listens cannot connect anew; libvirt refuses `reconnect` with `bind`.',
      generated: 'libvirt replaces this path of its own and listens there, so nothing can connect anew: the domain does not start.',
      timeout: 'Connecting anew needs a `timeout` in seconds; libvirt refuses it without.',
      spice: '`{type}` needs SPICE graphics, and this domain has none; libvirt refuses it.',
      target: 'A channel needs a `<target>` with a `type`; libvirt refuses it without.',
      'target-part': 'Forwarding from the guest needs `{part}` in the target; libvirt refuses it without.',
      protocol: 'QEMU does not speak `{protocol}` on a character device; libvirt refuses it.',
      channel: 'A channel name holds letters, digits, `-`, `_` and `.` only; libvirt refuses this one.',
    },
    fixes: {
      remove: 'Remove `<reconnect>`',
      timeout: "Set `timeout='10'`",
      device: 'Remove the `{name}` (changes guest-visible hardware)',
    },
    related: { path: 'The path that libvirt replaces' },
  },
  'zh-cn': {
    title: '字符设备在宿主机一侧不可用',
    why: '串口、控制台、通道和由守护进程供给的随机数源，在宿主机上都有另一端：文件、套接字或端口。必须写明打开什么；只有代理通道的套接字路径由 libvirt 自己生成。重连属于主动连接的一方，不属于监听的一方。加密要用 `<source>` 里的 `tls`，QEMU 的协议里没有。',
    messages: {
      missing: '`{type}` 类型的来源需要 `{name}`，而这里没有；libvirt 会拒绝。',
      reconnect: '监听的一方不能重连；`bind` 加 `reconnect` 会被 libvirt 拒绝。',
      generated: '这是 libvirt 自己生成的路径，它会另换一个并在上面监听，无从重连：域无法启动。',
      timeout: '重连需要以秒计的 `timeout`；没有它 libvirt 会拒绝。',
      spice: '`{type}` 需要 SPICE 图形，而这个域没有；libvirt 会拒绝。',
      target: '通道需要写明 `type` 的 `<target>`；没有它 libvirt 会拒绝。',
      'target-part': '从客户机转发，target 里需要 `{part}`；没有它 libvirt 会拒绝。',
      protocol: 'QEMU 的字符设备不支持 `{protocol}`；libvirt 会拒绝。',
      channel: '通道名只能有字母、数字、`-`、`_` 和 `.`；libvirt 会拒绝这个名字。',
    },
    fixes: {
      remove: '删除 `<reconnect>`',
      timeout: "设置 `timeout='10'`",
      device: '删除这个 `{name}`（会改变客户机看到的硬件）',
    },
    related: { path: 'libvirt 会替换的路径' },
  },
});
