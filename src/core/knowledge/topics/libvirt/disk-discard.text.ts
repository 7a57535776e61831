import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Discard (TRIM)',
    summary: 'Decides whether blocks that the guest no longer needs return to the host’s storage.',
    variants: {
      unmap: {
        does: 'Passes the guest’s TRIM requests down, so that freed blocks leave the image or thin volume.',
        gives: 'Contiguous files, some time per request, and on encrypted storage secrecy about which blocks are in use.',
        gains: 'Images that shrink again, and thin pools that can be shared.',
        right: 'Storage is sparse or thinly provisioned.',
      },
      ignore: {
        does: 'Drops the guest’s TRIM requests: once written, a block stays allocated on the host.',
        gives: 'Space: a thin image only grows, to its full size in the end.',
        gains: 'Room that stays reserved, and writes that never wait for a new allocation.',
        right: 'The disk is fully allocated on purpose.',
      },
    },
  },
  'zh-cn': {
    title: '空间回收（TRIM）',
    summary: '决定客户机不再需要的块是否归还给宿主机存储。',
    variants: {
      unmap: {
        does: '把客户机的 TRIM 请求往下传，释放的块会从镜像或精简卷中移除。',
        gives: '文件的连续性、每次请求的一点时间；在加密存储上，还会暴露哪些块在用。',
        gains: '镜像能重新变小，精简池可以多方共用。',
        right: '存储是稀疏的或精简配置的。',
      },
      ignore: {
        does: '丢弃客户机的 TRIM 请求：块一旦写过，就一直占着宿主机空间。',
        gives: '空间：精简镜像只增不减，最终涨到满额。',
        gains: '预留的空间不会跑掉，写入也不用等待分配。',
        right: '磁盘有意做成完全分配。',
      },
    },
  },
});
