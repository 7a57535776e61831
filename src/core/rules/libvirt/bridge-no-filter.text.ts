import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Guest on a bridge without a filter',
    why: 'A guest on a bridge sends what it likes into the local network: frames with another’s MAC address, answers to ARP requests that were not for it, DHCP offers of its own. Switches usually believe that, and neighbours’ traffic then comes by way of this guest. The filter `clean-traffic` lets through only the guest’s own addresses, which libvirt learns or the file states. It also stops what some guests do on purpose, such as sharing an address or running guests of their own.',
    keep: 'All on this network belong to one owner and trust each other, or the switch itself filters.',
    messages: {
      unfiltered: 'Nothing keeps this guest from sending in the name of others on the bridge’s network.',
    },
    fixes: {
      filter: 'Attach the `clean-traffic` filter',
    },
  },
  'zh-cn': {
    title: '接在网桥上而没有过滤器的虚拟机',
    why: '接在网桥上的虚拟机可以往局域网里发任何东西：带别人 MAC 地址的帧、抢答不是问它的 ARP 请求、自己发出的 DHCP 应答。交换机通常都会相信，邻居的流量就会从这台虚拟机经过。`clean-traffic` 过滤器只放行虚拟机自己的地址，地址由 libvirt 学习或写在文件里。它也会挡住有些虚拟机的正当用法，例如共用地址，或者在里面再跑虚拟机。',
    keep: '这个网络里全是同一个主人的、彼此信任的机器，或者交换机自己会过滤。',
    messages: {
      unfiltered: '没有什么能阻止这台虚拟机在网桥所在的网络里冒用别人的名义发送数据。',
    },
    fixes: {
      filter: '加上 `clean-traffic` 过滤器',
    },
  },
});
