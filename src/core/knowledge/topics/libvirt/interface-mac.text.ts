import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'MAC address',
    summary: 'Fixes the card’s identity on the network; left out, libvirt makes one up when the domain is defined.',
    gives: 'Copies of this file: two guests with one address on a segment lose packets to each other.',
    gains: 'DHCP leases, filters and licences that hold after a restart or a move.',
    right: 'The file describes one guest; a template leaves it out.',
    variants: {
      multicast: {
        does: 'Gives a group address, by which no card can be known and which libvirt refuses.',
      },
      static: {
        does: 'Keeps the address as it is in VMware’s reserved range, where it would otherwise be changed or checked.',
      },
    },
  },
  'zh-cn': {
    title: 'MAC 地址',
    summary: '固定网卡在网络上的身份；不写，libvirt 在定义域时随机生成。',
    gives: '不便复制本文件：同一网段两台客户机同址，会互相抢包。',
    gains: '重启或迁移后，DHCP 租约、过滤和许可仍然有效。',
    right: '文件描述的是一台具体的客户机；模板则不写。',
    variants: {
      multicast: {
        does: '这是组地址，不能标识任何网卡，libvirt 会拒绝。',
      },
      static: {
        does: '地址在 VMware 保留范围内时保持原样，否则会被改动或检查。',
      },
    },
  },
});
