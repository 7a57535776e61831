import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Detecting zeroes',
    summary: 'Decides whether QEMU looks for blocks of zeroes in what the guest writes.',
    variants: {
      on: {
        does: 'Turns blocks of zeroes that the guest writes into a note in the image.',
        gives: 'CPU time for every write.',
        gains: 'Time on slow media, and space in the image.',
      },
      unmap: {
        does: 'Discards blocks of zeroes that the guest writes, so that they give their space back.',
        gives: 'CPU time for every write, and a fresh allocation when data comes back.',
        gains: 'Space even from systems that know no TRIM.',
        right: 'Disks are copied or wiped with zeroes, and `discard` is `unmap`.',
      },
      kept: {
        does: 'Finds blocks of zeroes but keeps their space, as `discard` beside it ignores such requests: it acts like `on`.',
      },
      off: {
        does: 'Writes zeroes like any data, as by default.',
      },
    },
  },
  'zh-cn': {
    title: '检测零',
    summary: '决定 QEMU 是否在客户机写入的内容里找全零块。',
    variants: {
      on: {
        does: '客户机写入的全零块变成镜像里的一条记录。',
        gives: '每次写入的 CPU 时间。',
        gains: '慢速介质上的时间和镜像空间。',
      },
      unmap: {
        does: '丢弃客户机写入的全零块，把空间还回去。',
        gives: '每次写入的 CPU 时间；数据再写回时要重新分配。',
        gains: '连不懂 TRIM 的系统也能腾出空间。',
        right: '磁盘常被复制或用零擦除，而且 `discard` 是 `unmap`。',
      },
      kept: {
        does: '找出全零块却保留空间，因为旁边的 `discard` 忽略丢弃：效果等于 `on`。',
      },
      off: {
        does: '零与其他数据一样写入，默认如此。',
      },
    },
  },
});
