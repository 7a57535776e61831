import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Throw-away writes',
    summary: 'Keeps what the guest writes in a temporary file beside the image, and drops it when the guest ends.',
    gives: 'Live migration and snapshots of the guest; and the writes.',
    gains: 'Each start from the same clean state.',
    right: 'Kiosks, test runs, analysis of hostile software.',
    variants: {
      shared: {
        does: 'Keeps each guest’s writes apart and for one run only, over an image that several of them use at once.',
        gives: 'Live migration and snapshots; and the disk must be on a bus that can be hot-plugged.',
        gains: 'Many throw-away guests from one image.',
      },
    },
  },
  'zh-cn': {
    title: '写入即弃',
    summary: '客户机写的内容放在镜像旁的临时文件里，结束时丢弃。',
    gives: '客户机的热迁移和快照；以及写入的内容。',
    gains: '每次都从同样干净的状态启动。',
    right: '自助终端、测试运行、恶意软件分析。',
    variants: {
      shared: {
        does: '多台客户机同时用一个镜像，各自的写入互不相干，只管一次运行。',
        gives: '热迁移和快照；磁盘还须在可热插拔的总线上。',
        gains: '一个镜像带起许多一次性客户机。',
      },
    },
  },
});
