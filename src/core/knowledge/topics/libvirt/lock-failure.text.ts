import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Loss of disk locks',
    summary: 'Decides what happens to the guest when the lock manager loses the locks on its disks.',
    variants: {
      poweroff: {
        does: 'Switches the guest off at once, before another host may open its disks.',
        gives: 'The service, and unwritten data.',
        gains: 'Disks that are never written from two hosts.',
      },
      restart: {
        does: 'Switches the guest off and starts it anew to take the locks again.',
        gives: 'Unwritten data, and a start that fails while the locks are gone.',
      },
      pause: {
        does: 'Stops the guest until somebody has mended the locks.',
        gives: 'The service meanwhile; writes already on the way may still arrive.',
        gains: 'Nothing in memory is lost.',
      },
      ignore: {
        does: 'Lets the guest run on without its locks.',
        gives: 'The disks, if another host takes them as free: two writers destroy a file system.',
        right: 'Storage itself admits one writer only.',
      },
    },
  },
  'zh-cn': {
    title: '失去磁盘锁',
    summary: '决定锁管理器失去客户机磁盘的锁时，客户机怎么办。',
    variants: {
      poweroff: {
        does: '立即断电，赶在别的宿主机打开它的磁盘之前。',
        gives: '服务，以及尚未写入的数据。',
        gains: '磁盘绝不会被两台宿主机同时写。',
      },
      restart: {
        does: '断电后重新启动，再次取得锁。',
        gives: '尚未写入的数据；锁拿不回来时还会启动失败。',
      },
      pause: {
        does: '让客户机停住，直到有人把锁修好。',
        gives: '期间的服务；已经发出的写入仍可能到达。',
        gains: '内存里什么都不丢。',
      },
      ignore: {
        does: '让客户机不带锁继续运行。',
        gives: '磁盘：别的宿主机若当它们空闲就会打开，两个写者会毁掉文件系统。',
        right: '存储本身只允许一个写者。',
      },
    },
  },
});
