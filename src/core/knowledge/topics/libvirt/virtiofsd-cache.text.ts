import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Cache of the share',
    summary: 'Decides how long the guest may trust its copy of the host’s files; without it a short while, as with NFS.',
    variants: {
      none: {
        does: 'Forbids the guest to cache: every access asks the host.',
        gives: 'Speed, above all with many small files.',
        gains: 'Both sides see each other’s changes at once.',
        right: 'Host and guest write the same files.',
      },
      always: {
        does: 'Lets the guest keep data and attributes for long without asking the host again.',
        gives: 'Coherence: changes made on the host may stay unseen.',
        gains: 'Nearly the speed of a disk of its own.',
        right: 'Nobody else changes the directory while the guest runs.',
      },
    },
  },
  'zh-cn': {
    title: '共享的缓存',
    summary: '决定客户机对宿主机文件的缓存可以信多久；不写时像 NFS 那样只信一小会儿。',
    variants: {
      none: {
        does: '不许客户机缓存：每次访问都问宿主机。',
        gives: '速度，小文件多时尤其明显。',
        gains: '两边的改动立刻互相可见。',
        right: '宿主机和客户机都写同一批文件。',
      },
      always: {
        does: '客户机可以长期保留数据和属性，不再向宿主机确认。',
        gives: '一致性：宿主机上的改动，客户机可能一直看不到。',
        gains: '速度接近自己的磁盘。',
        right: '客户机运行期间没有别人改动这个目录。',
      },
    },
  },
});
