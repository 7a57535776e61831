import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'TRIM is not passed on',
    why: 'The guest tells its disk which blocks it no longer needs, and QEMU drops that unless `discard` says otherwise. A qcow2 image then grows to its full size and stays there, backups and copies grow with it, and a thin volume or an SSD behind a block device never learns what is free. Passing it on gives the space back; in exchange the image can fragment, and rewriting a freed block has to allocate it again. What is trimmed is gone and cannot be undeleted.',
    keep: 'The space is reserved in full on purpose, or the storage underneath is slow at it.',
    messages: {
      image: 'The guest’s TRIM stops here: this image only grows, even when files in the guest are deleted.',
      block: 'The guest’s TRIM stops here: the storage behind this device never learns which blocks are free.',
    },
    fixes: {
      unmap: "Set `discard='unmap'`",
    },
  },
  'zh-cn': {
    title: 'TRIM 没有往下传',
    why: '客户机会告诉磁盘哪些块不再需要，除非 `discard` 另有规定，QEMU 会把这话丢掉。于是 qcow2 镜像一路涨到上限不再缩小，备份和复制跟着变大，块设备后面的精简卷或 SSD 也永远不知道哪里空着。往下传就能收回空间；代价是镜像可能碎片化，重写已释放的块要再次分配。释放掉的数据也无法再恢复。',
    keep: '有意预留全部空间，或者底层存储处理这类请求很慢。',
    messages: {
      image: '客户机的 TRIM 到此为止：客户机里删了文件，这个镜像也只增不减。',
      block: '客户机的 TRIM 到此为止：这个设备背后的存储永远不知道哪些块空着。',
    },
    fixes: {
      unmap: "设置 `discard='unmap'`",
    },
  },
});
