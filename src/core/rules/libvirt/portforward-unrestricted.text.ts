import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Ports forwarded without bounds',
    why: 'A `portForward` with no range to forward takes every port of the host that is free and hands it to the guest, so that any service which starts in the guest is open at once. One without an address waits on all addresses of the host, its local network and the internet included. It is what publishing a container’s ports without an address does. A range and `127.0.0.1` name what is meant; more can be added line by line.',
    keep: 'The host exists for this guest, or a firewall before it lets through only what is meant.',
    messages: {
      ports: 'This forwards every free {protocol} port of the host to the guest, so that whatever listens there is open at once.',
      addresses: 'These {protocol} ports are forwarded from every address of the host.',
    },
    fixes: {
      one: 'Forward one port from this host only: `2222` to the guest’s `22` (to be adapted)',
      loopback: 'Forward from `127.0.0.1` only',
    },
  },
  'zh-cn': {
    title: '端口转发没有限制',
    why: '`portForward` 不写要转发的范围，就会把宿主机所有空闲端口都交给客户机，客户机里任何服务一启动就对外开放。不写地址，则在宿主机的所有地址上等待，包括局域网和互联网。这与容器发布端口时不写地址是一回事。写上范围和 `127.0.0.1` 就说清了本意，需要更多可以一行行加。',
    keep: '宿主机就是为这台虚拟机准备的，或者前面的防火墙只放行需要的端口。',
    messages: {
      ports: '这里把宿主机所有空闲的 {protocol} 端口都转给客户机，里面监听什么，外面马上就能连上。',
      addresses: '这些 {protocol} 端口在宿主机的所有地址上转发。',
    },
    fixes: {
      one: '只从本机转发一个端口：`2222` 到客户机的 `22`（请按需修改）',
      loopback: '只从 `127.0.0.1` 转发',
    },
  },
});
