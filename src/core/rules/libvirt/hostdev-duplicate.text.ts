import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Host device assigned twice',
    why: 'A device of the host can be handed to a guest once: the guest’s driver owns it from then on. libvirt compares what stands behind each `<hostdev>`, and network interfaces of type `hostdev` as well, and refuses a repetition. A boot display can come from one mediated device alone, and only one can carry the crypto adapters of IBM Z.',
    messages: {
      twice: 'This device of the host is already assigned to the guest: libvirt refuses the domain.',
      ramfb: 'Only one mediated device can show the boot display: libvirt refuses a second.',
      'vfio-ap': 'Only one device of model `vfio-ap` can be assigned: libvirt refuses a second.',
    },
    fixes: { remove: 'Remove `{name}`' },
    related: { first: 'The first one' },
  },
  'zh-cn': {
    title: '同一宿主机设备分配了两次',
    why: '宿主机的一个设备只能交给客户机一次：此后归客户机的驱动所有。libvirt 会比较每个 `<hostdev>` 背后的设备，也包括类型为 `hostdev` 的网络接口，重复的一律拒绝。启动画面只能来自一个中介设备，IBM Z 的加密适配器也只能由一个承载。',
    messages: {
      twice: '宿主机的这个设备已经分配给客户机：libvirt 会拒绝该域。',
      ramfb: '只有一个中介设备能显示启动画面：出现第二个，libvirt 会拒绝。',
      'vfio-ap': '型号为 `vfio-ap` 的设备只能分配一个：出现第二个，libvirt 会拒绝。',
    },
    fixes: { remove: '删除 `{name}`' },
    related: { first: '前一个' },
  },
});
