import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Size of virtio-mem',
    summary: 'Decides how much of the device the guest is shown, and in which steps.',
    variants: {
      requested: {
        does: 'Asks that the guest be shown this much, in whole blocks; it can be changed while the guest runs.',
        gives: 'Certainty: the guest’s kernel must take or free the blocks, and may not manage.',
        gains: 'More or less RAM within moments, without plugging anything.',
      },
      block: {
        does: 'Sets the size of the steps, a power of two and at least a transparent huge page.',
        gives: 'Coarse blocks come back seldom, as one used page keeps a whole one.',
        gains: 'Fine ones break up the host’s huge pages; coarse ones keep them.',
      },
      slots: {
        does: 'Splits the device into memory slots that are taken as it grows, since libvirt {memslots-libvirt}.',
        gives: 'Older vhost-user back ends, such as early virtiofsd, which then refuse to start.',
        gains: 'Little overhead for what is not shown yet.',
        right: 'The device may become large and is small at first.',
      },
    },
  },
  'zh-cn': {
    title: 'virtio-mem 的大小',
    summary: '决定给客户机看到设备的多少，以及按多大步长。',
    variants: {
      requested: {
        does: '要求给客户机这么多，须是整块；运行中可以更改。',
        gives: '没有把握：要靠客户机内核接收或腾出这些块，它未必做得到。',
        gains: '片刻之间增减 RAM，不用插拔任何东西。',
      },
      block: {
        does: '设定步长，须是二的幂，且不小于一个透明大页。',
        gives: '块大了就难收回：一个在用的页会占住整块。',
        gains: '块小会拆散宿主机的大页，块大能保住。',
      },
      slots: {
        does: '把设备拆成随增长占用的内存槽位，需要 libvirt {memslots-libvirt} 以上。',
        gives: '较老的 vhost-user 后端（如早期的 virtiofsd），它们会拒绝启动。',
        gains: '尚未给出的部分几乎不占开销。',
        right: '设备最终可能很大，起步却很小。',
      },
    },
  },
});
