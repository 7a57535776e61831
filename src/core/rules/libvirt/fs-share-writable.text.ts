import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Writable shared folder',
    why: 'A shared folder is a hole in the wall on purpose: host and guest work on the same files without a network between them. Writable, it also carries damage out: malware that encrypts the guest’s files encrypts these too, and programs or scripts that it leaves there may be run on the host. A guest that only reads, packages or source code for instance, does not need that; results can go to a second, writable folder.',
    keep: 'The guest is there to change these files, and the host treats what comes from there as it would a download.',
    messages: {
      writable: 'The guest may write to the host’s `{folder}`: whoever takes the guest over changes these files as well.',
    },
    fixes: {
      'read-only': 'Make the share read-only',
      'read-only-virtiofs': 'Make the share read-only (needs libvirt 11.0 and virtiofsd 1.13)',
    },
  },
  'zh-cn': {
    title: '可写的共享目录',
    why: '共享目录是特意在墙上开的口子：宿主机和客户机不经网络就能操作同一批文件。可写时，破坏也会从这里出来：加密客户机文件的恶意软件会连这里一起加密，它留下的程序或脚本还可能在宿主机上被运行。客户机若只需要读取，例如软件包或源代码，就用不着可写；结果可以放到另一个可写目录。',
    keep: '虚拟机的用途就是修改这些文件，而宿主机对那里出来的东西像对待下载文件一样谨慎。',
    messages: {
      writable: '客户机可以写宿主机的 `{folder}`：谁控制了客户机，谁就能改这些文件。',
    },
    fixes: {
      'read-only': '把共享设为只读',
      'read-only-virtiofs': '把共享设为只读（需要 libvirt 11.0 和 virtiofsd 1.13）',
    },
  },
});
