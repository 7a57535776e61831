import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Snapshots of the disk',
    summary: 'Decides where a snapshot of the domain keeps what this disk held, unless the snapshot says otherwise.',
    variants: {
      internal: {
        does: 'Keeps snapshots inside the image, which only formats such as `qcow2` can.',
        gives: 'Speed while they are made, and clarity in a file that only grows.',
        gains: 'One file that holds everything, reverted in one step.',
      },
      impossible: {
        does: 'Asks for snapshots inside a raw image, which has no room for them.',
        right: 'It becomes `external`, or the image `qcow2`.',
      },
      external: {
        does: 'Freezes the image and sends all further writes to a new file on top of it.',
        gives: 'A chain of files that have to stay together, and speed when it grows long.',
        gains: 'Any format, running guests, and a frozen image that can be backed up.',
      },
      readOnly: {
        does: 'Leaves a disk out of snapshots that nobody writes to, which is also what libvirt does without the attribute.',
      },
      no: {
        does: 'Leaves this disk out of snapshots: reverting does not touch it.',
        gives: 'A state that fits together with the other disks.',
        gains: 'Data that a revert must not take back, such as logs.',
      },
      manual: {
        does: 'Leaves the snapshot of this disk to the storage behind it, which somebody else has to trigger.',
      },
    },
  },
  'zh-cn': {
    title: '磁盘快照',
    summary: '决定域做快照时，这块盘的内容存在哪里，快照自己另有说明除外。',
    variants: {
      internal: {
        does: '快照存放在镜像内部，只有 `qcow2` 这类格式能做到。',
        gives: '制作快照时的速度；文件只增不减，也不好管理。',
        gains: '一个文件包含一切，一步即可回退。',
      },
      impossible: {
        does: '要求把快照放进 raw 镜像，而它没有存放的位置。',
        right: '改为 `external`，或把镜像换成 `qcow2`。',
      },
      external: {
        does: '冻结当前镜像，之后的写入都进上面的新文件。',
        gives: '一串必须放在一起的文件；链长了还会变慢。',
        gains: '任何格式、运行中的客户机都行，冻结的镜像可拿去备份。',
      },
      readOnly: {
        does: '不为没人写的盘做快照；不写这个属性，libvirt 也是这样。',
      },
      no: {
        does: '快照不包括这块盘：回退时不动它。',
        gives: '回退后与其他磁盘的状态不一致。',
        gains: '回退不该撤销的数据，例如日志。',
      },
      manual: {
        does: '这块盘的快照交给背后的存储来做，由别人触发。',
      },
    },
  },
});
