import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Lease',
    summary: 'Has the host’s lock manager take this lease before the guest starts; without it the guest stays off.',
    gives: 'A start that needs nothing else: a lock manager must be set up in `qemu.conf`, with storage that all hosts share.',
    gains: 'The guest never runs on two hosts at once and so never writes its disks twice.',
    right: 'Several hosts could start this guest from shared storage.',
  },
  'zh-cn': {
    title: '租约',
    summary: '客户机启动前，宿主机的锁管理器必须先拿到这份租约；拿不到就不启动。',
    gives: '启动多了前提：`qemu.conf` 里要配好锁管理器，所有宿主机还要共用存储。',
    gains: '客户机不会同时在两台宿主机上运行，也就不会两边一起写磁盘。',
    right: '多台宿主机都可能从共享存储启动这台客户机。',
  },
});
