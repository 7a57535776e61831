import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Network filter',
    summary: 'Sends the card’s packets through a filter that the host defines under this name.',
    gives: 'Hosts without that filter, where the guest does not start; and some work per packet.',
    gains: 'Rules that the guest cannot change.',
    variants: {
      clean: {
        does: 'Drops what the guest sends under a MAC, IP or ARP identity that is not its own.',
        gives: 'Guests with several addresses, unless `parameter` names them; and some work per packet.',
        gains: 'Neighbours that can trust each other’s addresses.',
        right: 'Guests of different owners share a bridge.',
      },
      block: {
        does: 'Uses one of libvirt’s building blocks alone, which is meant to be combined into a whole filter.',
        gives: 'What the others would cover.',
        right: 'That one rule is meant; `clean-traffic` holds the usual ones.',
      },
      parameter: {
        does: 'Hands the filter a value, such as an address that this guest may use.',
        gives: 'Upkeep: a new address of the guest has to be entered here.',
        gains: 'One filter for guests with different addresses.',
      },
      refused: {
        does: 'Asks for a network filter in a Xen domain, whose driver refuses it.',
        right: 'The bridge in the control domain filters instead.',
      },
    },
  },
  'zh-cn': {
    title: '网络过滤器',
    summary: '让网卡的数据包经过宿主机以此名字定义的过滤器。',
    gives: '没有这个过滤器的宿主机，客户机起不来；每个包还多一点开销。',
    gains: '客户机改不了的规则。',
    variants: {
      clean: {
        does: '客户机冒用他人 MAC、IP 或 ARP 身份发出的包会被丢弃。',
        gives: '有多个地址的客户机，除非用 `parameter` 列出；每个包还多一点开销。',
        gains: '邻居之间的地址可信。',
        right: '不同主人的客户机共用网桥。',
      },
      block: {
        does: '单独用了 libvirt 的一个基础过滤器，它本应组合成完整的过滤器。',
        gives: '其他基础过滤器才管的部分。',
        right: '确实只要这一条；`clean-traffic` 包含常用的那些。',
      },
      parameter: {
        does: '给过滤器传值，例如这台客户机可用的地址。',
        gives: '维护：客户机换地址要改这里。',
        gains: '地址各异的客户机共用一个过滤器。',
      },
      refused: {
        does: '在 Xen 域里要求网络过滤器，而其驱动会拒绝。',
        right: '改由控制域里的网桥过滤。',
      },
    },
  },
});
