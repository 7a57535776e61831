import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'pSeries feature',
    summary: 'Switches one feature of the POWER platform.',
    variants: {
      resizeRequired: {
        does: 'Starts only if guest and host can both resize the page hash table.',
        gains: 'A small table now and memory hotplug later.',
      },
      resize: {
        does: 'Resizes the page hash table where guest and host can.',
        gains: 'Memory hotplug without a table sized for the maximum.',
      },
      fixedSize: {
        does: 'Keeps the page hash table at the size that it starts with.',
        gives: 'Host memory, as the table is sized for the maximum.',
      },
      pagesize: {
        does: 'Limits the page sizes that the guest may use for its hash table.',
        gives: 'Speed of large pages, if it is small.',
        gains: 'Migration to hosts whose memory has only small pages.',
      },
      transactions: {
        does: 'Offers the guest transactions in hardware.',
        gives: 'Migration to newer processors, which have none.',
      },
      noTransactions: {
        does: 'Hides transactions in hardware.',
        gains: 'Migration over all generations.',
      },
      nested: {
        does: 'Lets the guest run guests with KVM’s own support instead of emulation.',
        gives: 'A wider interface to the host’s KVM.',
        right: 'Guests are to run inside.',
      },
      notNested: {
        does: 'Keeps the guest from running guests with KVM’s support.',
        gains: 'Less of KVM in its reach.',
      },
    },
  },
  'zh-cn': {
    title: 'pSeries 特性',
    summary: '打开或关闭 POWER 平台的一项特性。',
    variants: {
      resizeRequired: {
        does: '客户机和宿主机都能调整页哈希表大小，才启动。',
        gains: '现在表小，以后还能热插内存。',
      },
      resize: {
        does: '客户机和宿主机都支持时调整页哈希表大小。',
        gains: '热插内存而不必按上限准备表。',
      },
      fixedSize: {
        does: '页哈希表保持启动时的大小。',
        gives: '宿主机内存，因为表要按上限准备。',
      },
      pagesize: {
        does: '限制客户机的哈希表能用的页大小。',
        gives: '设小了就失去大页的速度。',
        gains: '可以迁到内存只有小页的宿主机。',
      },
      transactions: {
        does: '给客户机硬件事务。',
        gives: '迁到没有它的较新处理器。',
      },
      noTransactions: {
        does: '隐藏硬件事务。',
        gains: '可以跨代迁移。',
      },
      nested: {
        does: '让客户机用 KVM 支持来运行自己的客户机，而不是靠模拟。',
        gives: '与宿主机 KVM 之间的接口更宽。',
        right: '里面要跑客户机。',
      },
      notNested: {
        does: '不让客户机借助 KVM 运行自己的客户机。',
        gains: '它能触及的 KVM 更少。',
      },
    },
  },
});
