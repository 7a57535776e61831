import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Port isolation',
    summary: 'Decides whether this card can talk to other isolated cards on the same bridge.',
    variants: {
      yes: {
        does: 'Keeps this card from all other isolated ones on the same Linux bridge.',
        gives: 'Traffic among such guests; and any protection from a neighbour that is not isolated.',
        gains: 'Guests that reach the gateway and not each other.',
        right: 'All guests there are isolated, best by the network’s own definition.',
      },
      no: {
        does: 'Lets this card reach all others on the bridge, isolated ones too, as by default.',
      },
      refused: {
        does: 'Asks for isolation on a card without a Linux bridge, which libvirt refuses.',
      },
    },
  },
  'zh-cn': {
    title: '端口隔离',
    summary: '决定这块网卡能否与同一网桥上其他隔离的网卡通信。',
    variants: {
      yes: {
        does: '让这块网卡与同一 Linux 网桥上其他隔离的网卡互不相通。',
        gives: '这些客户机之间的流量；而且对未隔离的邻居毫无防护。',
        gains: '客户机到得了网关，到不了彼此。',
        right: '其上的客户机全都隔离，最好写在网络自身的定义里。',
      },
      no: {
        does: '这块网卡能到达网桥上的所有网卡，隔离的也行，默认如此。',
      },
      refused: {
        does: '给不在 Linux 网桥上的网卡要求隔离，libvirt 会拒绝。',
      },
    },
  },
});
