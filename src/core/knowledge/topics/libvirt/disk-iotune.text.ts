import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Disk limits',
    summary: 'Caps what the guest may do to this disk, inside QEMU and so for every kind of storage.',
    gives: 'Speed while the storage is idle.',
    gains: 'Neighbours that one guest cannot starve.',
    right: 'Guests of different owners share storage.',
    variants: {
      bytes: {
        does: 'Caps the bytes per second between guest and disk, in total or in one direction; the total excludes the others.',
        gives: 'Large transfers while the storage is idle.',
        gains: 'Bandwidth left for the neighbours.',
      },
      operations: {
        does: 'Caps the operations per second, in total or in one direction, however large each is.',
        gives: 'Small random requests, which reach the cap first.',
        gains: 'What wears out shared storage soonest is bounded.',
        right: 'With `size_iops_sec`, or large requests count as cheap.',
      },
      none: {
        does: 'Sets no limit: zero stands for none.',
      },
      burst: {
        does: 'Allows this much for a moment, after the guest has used less for a while.',
        gives: 'Evenness for the neighbours.',
        gains: 'Quick boots and short peaks under a low limit.',
      },
      length: {
        does: 'Sets for how many seconds a burst may last; it counts only beside its maximum.',
      },
      size: {
        does: 'Counts a request larger than this many bytes as several operations.',
        gives: 'Large requests.',
        gains: 'An operation limit that large requests cannot slip through.',
      },
      group: {
        does: 'Shares one quota among all disks that name this group.',
        gives: 'Independence of the disks.',
        gains: 'A limit that more disks do not multiply.',
        right: 'Customers may add disks.',
      },
    },
    counterparts: {
      docker: '`blkio_config` caps likewise, in the host’s kernel and per device of the host.',
    },
  },
  'zh-cn': {
    title: '磁盘限速',
    summary: '在 QEMU 里限制客户机对这块盘的使用，因此适用于各种存储。',
    gives: '存储空闲时的速度。',
    gains: '一台客户机饿不死邻居。',
    right: '不同主人的客户机共用存储。',
    variants: {
      bytes: {
        does: '限制客户机与磁盘之间每秒的字节数，按总量或单向；写了总量就不能写单向。',
        gives: '存储空闲时的大块传输。',
        gains: '给邻居留下带宽。',
      },
      operations: {
        does: '限制每秒操作数，按总量或单向，不论每次多大。',
        gives: '小的随机请求，它们最先触顶。',
        gains: '最先拖垮共享存储的东西有了上限。',
        right: '配上 `size_iops_sec`，否则大请求占便宜。',
      },
      none: {
        does: '不设限：零表示没有。',
      },
      burst: {
        does: '客户机用得少了一阵之后，允许短时间用到这么多。',
        gives: '邻居感受到的平稳。',
        gains: '限制很低时也能快速启动、应付短暂高峰。',
      },
      length: {
        does: '设定突发可持续几秒；只有与对应的最大值并用才有效。',
      },
      size: {
        does: '大于这个字节数的请求算作多次操作。',
        gives: '大请求。',
        gains: '大请求也绕不过操作数限制。',
      },
      group: {
        does: '写了这个组名的磁盘共用一份配额。',
        gives: '磁盘之间的独立。',
        gains: '多加磁盘也不会成倍放大的限制。',
        right: '客户可以自己加盘。',
      },
    },
    counterparts: {
      docker: '`blkio_config` 也能限速，但在宿主机内核里，按宿主机设备。',
    },
  },
});
