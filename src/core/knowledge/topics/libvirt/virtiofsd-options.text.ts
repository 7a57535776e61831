import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'virtiofsd',
    summary: 'Tunes the process that serves this share; one runs per share, started by libvirt.',
    variants: {
      path: {
        does: 'Starts this program instead of the `virtiofsd` that the host’s packages announce.',
        gives: 'Hosts where it lies elsewhere, and updates and security profiles that come with the package.',
        gains: 'A newer build, for example.',
      },
      xattr: {
        does: 'Passes extended attributes through, such as SELinux labels, ACLs and file capabilities.',
        gives: 'Speed, and the host’s attributes are then open to root in the guest.',
        gains: 'Container images and systems that need them work on the share.',
      },
      noXattr: {
        does: 'Hides extended attributes: the guest sees files without labels, ACLs and capabilities.',
        gains: 'Fewer round trips to the host.',
      },
      lock: {
        does: 'Asks for locks that hold on the host too, which only the first `virtiofsd`, in C, could take: today’s, in Rust, stops at this.',
        gives: 'A start with a current `virtiofsd`.',
        gains: 'With the old one, programs on several guests could share files without damage.',
      },
      noLock: {
        does: 'Keeps the guest’s locks inside the guest, as a current `virtiofsd` does in any case.',
        gives: 'Protection of files that other guests or the host write as well.',
      },
      pool: {
        does: 'Lets this many threads work on the guest’s file requests at once.',
        gives: 'Overhead per request, which shows on quick local disks.',
        gains: 'More requests in flight on storage that answers slowly.',
      },
      noPool: {
        does: 'Serves requests without a thread pool, one after the other.',
        gives: 'Throughput on storage with high latency.',
        gains: 'The lowest cost per request.',
        right: 'The directory lies on a quick local disk.',
      },
    },
  },
  'zh-cn': {
    title: 'virtiofsd',
    summary: '调节提供这个共享的进程；每个共享一个，由 libvirt 启动。',
    variants: {
      path: {
        does: '启动这个程序，而不是宿主机软件包登记的那个 `virtiofsd`。',
        gives: '程序装在别处的宿主机，以及随软件包而来的更新和安全配置。',
        gains: '例如可以用更新的版本。',
      },
      xattr: {
        does: '让扩展属性也能通过，例如 SELinux 标签、ACL 和文件 capability。',
        gives: '速度，而且客户机的 root 也就能改宿主机文件的属性。',
        gains: '需要这些属性的容器镜像和系统也能放在共享上。',
      },
      noXattr: {
        does: '隐藏扩展属性：客户机看到的文件没有标签、ACL 和 capability。',
        gains: '与宿主机的往返更少。',
      },
      lock: {
        does: '要求锁在宿主机上也有效；只有最早用 C 写的 `virtiofsd` 做得到，现在用 Rust 写的遇到它就退出。',
        gives: '用当前的 `virtiofsd` 就启动不了。',
        gains: '用旧的那个，多台客户机的程序可以共用文件而不弄坏。',
      },
      noLock: {
        does: '客户机的锁只在客户机内有效，当前的 `virtiofsd` 反正都是这样。',
        gives: '别的客户机或宿主机也在写的文件得不到保护。',
      },
      pool: {
        does: '允许这么多线程同时处理客户机的文件请求。',
        gives: '每个请求的额外开销，本地快盘上看得出来。',
        gains: '存储响应慢时，在途请求更多。',
      },
      noPool: {
        does: '不用线程池，请求逐个处理。',
        gives: '存储延迟高时的吞吐。',
        gains: '单个请求的开销最低。',
        right: '目录在本地快盘上。',
      },
    },
  },
});
