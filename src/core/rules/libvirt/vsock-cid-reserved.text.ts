import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Socket address that is not a guest’s',
    why: 'A vsock connects guest and host by context ids instead of a network. The first three are taken: the hypervisor, the machine itself and the host, so that a guest’s id begins behind them, and no two running guests of a host share one. `auto` lets libvirt pick a free one at each start; a fixed id is for host programs that must know it.',
    messages: { reserved: 'Context id {address} is reserved, guests have 3 or above; libvirt refuses it.' },
    fixes: { auto: 'Let libvirt pick a free id' },
  },
  'zh-cn': {
    title: '不属于客户机的套接字地址',
    why: 'vsock 用上下文 ID 而不是网络来连接客户机和宿主机。前三个已有归属：虚拟机监视器、机器自身和宿主机，客户机的 ID 从它们之后开始，同一宿主机上运行的客户机也不能相同。`auto` 让 libvirt 每次启动时挑一个空闲的；宿主机程序必须知道 ID 时才写死。',
    messages: { reserved: '上下文 ID {address} 是保留的，客户机从 3 开始；libvirt 会拒绝。' },
    fixes: { auto: '让 libvirt 挑一个空闲的 ID' },
  },
});
