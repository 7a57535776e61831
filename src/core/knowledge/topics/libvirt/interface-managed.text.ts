import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Assigned network function',
    summary: 'Decides who takes the function of a network card from the host before the guest starts.',
    variants: {
      managed: {
        does: 'Has libvirt take the function from the host’s driver at start and give it back at the end.',
        gives: 'The host’s use of it meanwhile, its own network link perhaps.',
        gains: 'No step to forget.',
      },
      unmanaged: {
        does: 'Expects somebody to have bound the function to VFIO already.',
        gives: 'A start where that was forgotten.',
        gains: 'Functions that the host’s driver never touches, set aside at boot.',
        right: 'A pool of functions is kept for guests.',
      },
      function: {
        does: 'Names the function by its PCI address on this host, whose MAC address and VLAN libvirt sets before the guest sees it.',
        gives: 'Other hosts, where it lies elsewhere; a libvirt network with a pool of functions leaves the choice to them.',
        gains: 'An identity that the guest cannot change at the switch.',
      },
    },
  },
  'zh-cn': {
    title: '直通的网络功能',
    summary: '决定客户机启动前，由谁把网卡的功能从宿主机手里拿走。',
    variants: {
      managed: {
        does: '由 libvirt 在启动时从宿主机驱动手里拿走，结束时归还。',
        gives: '其间宿主机用不了它，也许正是自己的网络。',
        gains: '没有会忘的步骤。',
      },
      unmanaged: {
        does: '预期有人已把功能绑定到 VFIO。',
        gives: '忘了绑定就启动不了。',
        gains: '宿主机驱动从不碰的功能，开机时就留好。',
        right: '有一批功能专供客户机。',
      },
      function: {
        does: '按本机 PCI 地址指定功能，交给客户机前由 libvirt 设好 MAC 地址和 VLAN。',
        gives: '地址不同的其他宿主机；用带设备池的 libvirt 网络，就由它们自己挑。',
        gains: '客户机在交换机上改不了的身份。',
      },
    },
  },
});
