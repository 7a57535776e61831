import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Shared disk',
    summary: 'Lets several guests have this disk at once, with caching off and without the lock against a second user.',
    gives: 'Protection from each other: an ordinary file system mounted twice is soon destroyed.',
    gains: 'Cluster file systems and failover pairs.',
    right: 'Software in the guests agrees who writes.',
    variants: {
      refused: {
        does: 'Shares a writable disk in a format that one QEMU must own alone, which libvirt refuses.',
        right: 'The disk becomes `raw`, or `readonly`.',
      },
    },
  },
  'zh-cn': {
    title: '共享磁盘',
    summary: '让多台客户机同时使用这块盘：停用缓存，也不加防止他人使用的锁。',
    gives: '彼此之间的保护：普通文件系统挂载两次，很快就毁了。',
    gains: '集群文件系统和故障切换对。',
    right: '由客户机里的软件商定谁来写。',
    variants: {
      refused: {
        does: '这种格式只能由一个 QEMU 独占，却要共享可写，libvirt 不允许。',
        right: '磁盘改为 `raw`，或设为 `readonly`。',
      },
    },
  },
});
