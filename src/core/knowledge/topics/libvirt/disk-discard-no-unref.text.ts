import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Place of discarded clusters',
    summary: 'Decides whether a `qcow2` image forgets where a discarded cluster lay.',
    variants: {
      on: {
        does: 'Lets a discarded cluster keep its place in the image, while the space below it is still given back; since libvirt {discard-no-unref-libvirt}.',
        gives: 'Reuse of that place by other clusters, so the file’s nominal size stays large.',
        gains: 'An image that does not fragment with every TRIM.',
        right: '`qcow2` disks are trimmed often and read in long runs.',
      },
      off: {
        does: 'Frees a discarded cluster’s place for others, which over time scatters the image.',
      },
      refused: {
        does: 'Asks a format other than `qcow2` for this, which libvirt refuses.',
      },
    },
  },
  'zh-cn': {
    title: '被丢弃簇的位置',
    summary: '决定 `qcow2` 镜像是否忘掉被丢弃簇的位置。',
    variants: {
      on: {
        does: '被丢弃的簇保留在镜像里的位置，下层空间照样归还；需要 libvirt {discard-no-unref-libvirt} 以上。',
        gives: '其他簇对该位置的复用，文件的名义大小因此保持较大。',
        gains: '不会随每次 TRIM 而碎片化的镜像。',
        right: '`qcow2` 磁盘常做 TRIM，又常顺序读取。',
      },
      off: {
        does: '被丢弃簇的位置让给别人，久而久之镜像会变得零散。',
      },
      refused: {
        does: '对 `qcow2` 以外的格式提出此要求，libvirt 会拒绝。',
      },
    },
  },
});
