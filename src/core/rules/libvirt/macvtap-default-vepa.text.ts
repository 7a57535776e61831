import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Direct interface in VEPA mode by default',
    why: 'In VEPA mode every frame goes out to the switch, also one for a guest on the same card, and the switch has to send it back through the port it came by. Few do, and then guests of one host cannot reach each other while everything else works. With `bridge` the host delivers such frames itself. VEPA has its point where the switch is to see, count and filter all traffic between guests.',
    keep: 'The switch reflects frames and is to see them all, or guests of this host are not to reach each other.',
    messages: {
      default: 'No `mode` in this file means VEPA: guests on the same card reach each other only through a switch that sends frames back.',
    },
    fixes: {
      bridge: "Set `mode='bridge'`",
    },
  },
  'zh-cn': {
    title: '直连接口默认用 VEPA 模式',
    why: 'VEPA 模式下每个帧都送到外部交换机，目标就在同一块网卡上的客户机也不例外，要由交换机从原端口送回来。多数交换机不这么做，结果同一台宿主机上的客户机彼此不通，其他一切正常。用 `bridge`，宿主机自己就地转发。只有希望交换机看到、统计、过滤客户机之间所有流量时，VEPA 才有意义。',
    keep: '交换机支持反射转发并且要看到全部流量，或者本来就不让这台宿主机上的客户机互通。',
    messages: {
      default: '这个文件没有写 `mode`，就是 VEPA：同一块网卡上的客户机要靠能把帧送回来的交换机才能互通。',
    },
    fixes: {
      bridge: "设置 `mode='bridge'`",
    },
  },
});
