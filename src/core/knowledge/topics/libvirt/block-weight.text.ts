import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Block I/O of the domain',
    summary: 'Weighs and caps the domain’s block I/O in the host’s kernel, per device of the host and not per disk of the guest.',
    variants: {
      weight: {
        does: 'Sets the domain’s share of a contended device against other domains.',
        gives: 'Effect, unless the host runs an I/O scheduler or cost model that heeds weights, which is off by default.',
        gains: 'Fairness that costs nothing while the device is idle.',
      },
      cap: {
        does: 'Caps the domain on this device of the host, whatever disks of the guest lie on it.',
        gives: 'Speed while the device is idle; and storage that is no device of this host, such as Ceph.',
        gains: 'A bound that also holds for what QEMU itself does.',
      },
    },
    counterparts: {
      docker: '`blkio_config` is the same pair of weights and caps.',
    },
  },
  'zh-cn': {
    title: '域的块 I/O',
    summary: '在宿主机内核里给域的块 I/O 定权重和上限，按宿主机设备，而不是按客户机磁盘。',
    variants: {
      weight: {
        does: '设定设备争用时，这个域相对其他域的份额。',
        gives: '没有效果——除非宿主机的 I/O 调度器或成本模型理会权重，而默认并不启用。',
        gains: '设备空闲时毫无代价的公平。',
      },
      cap: {
        does: '限制域在这个宿主机设备上的用量，不管上面放着客户机的哪些磁盘。',
        gives: '设备空闲时的速度；以及 Ceph 这类不是本机设备的存储。',
        gains: 'QEMU 自身的读写也受约束。',
      },
    },
    counterparts: {
      docker: '`blkio_config` 同样是这两样：权重和上限。',
    },
  },
});
