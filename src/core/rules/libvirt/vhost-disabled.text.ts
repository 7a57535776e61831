import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Network card served by QEMU, not by vhost',
    why: 'With `qemu` each packet is copied by the QEMU process, which has to wake up for it. The host’s kernel would move it between the guest’s ring and the tap device by itself (vhost), with more throughput and less latency. In exchange kernel code then parses rings that the guest writes, where QEMU would do so inside its own confinement.',
    keep: 'A small attack surface of the host’s kernel is worth more here than throughput.',
    messages: {
      disabled: 'Packets pass through the QEMU process: it keeps the guest’s rings away from the host’s kernel, and costs throughput.',
    },
    fixes: {
      vhost: "Set `name='vhost'`",
    },
  },
  'zh-cn': {
    title: '网卡由 QEMU 处理，没有用 vhost',
    why: '用 `qemu` 时，每个包都由 QEMU 进程复制，它得为此被唤醒。换成 vhost，宿主机内核自己在客户机的环形队列和 tap 设备之间搬运，吞吐更高、延迟更低。代价是由内核代码去解析客户机写的队列，而 QEMU 是在自己的约束之内做这件事。',
    keep: '这里更看重宿主机内核的攻击面小，而不是吞吐。',
    messages: {
      disabled: '数据包要经过 QEMU 进程：客户机的队列碰不到宿主机内核，但吞吐会降低。',
    },
    fixes: {
      vhost: "设置 `name='vhost'`",
    },
  },
});
