import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Database on a shared folder of Docker Desktop',
    why: 'Docker Desktop runs containers in a virtual machine, and a folder of the computer reaches them through its file sharing. Every flush, lock and change of owner of a database takes that way, which is slower and does not behave in all points like a Linux file system. A named volume lives inside the machine, on its own disk; a folder can be looked into from outside. On a Linux host both are the same file system.',
    keep: 'The data are small and you want to see or copy the files.',
    messages: { shared: 'The data of `{service}` in `{source}` cross Docker Desktop’s file sharing at every write.' },
  },
  'zh-cn': {
    title: '数据库放在 Docker Desktop 的共享目录上',
    why: 'Docker Desktop 在虚拟机里运行容器，电脑上的目录要经过文件共享才到容器里。数据库的每次刷盘、加锁、改属主都要走这条路，更慢，行为也不是处处都与 Linux 文件系统相同。具名卷在虚拟机自己的磁盘里；目录的好处是外面看得见。在 Linux 宿主机上，两者是同一个文件系统。',
    keep: '数据量小，并且想直接查看或复制文件。',
    messages: { shared: '`{service}` 放在 `{source}` 的数据，每次写入都要经过 Docker Desktop 的文件共享。' },
  },
});
