import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Environment of QEMU',
    summary: 'Sets an environment variable for the QEMU process, which libvirt passes on unread and does not support.',
    gives: 'Certainty after updates, and checks on what it points to.',
    gains: 'Switches of libraries and of QEMU that the domain format lacks.',
    variants: {
      audio: {
        does: 'Set QEMU’s sound back end, which QEMU {audio-variables-gone-qemu} and later no longer read; natively: `<audio>`.',
        gives: 'libvirt’s knowledge of the sound socket, and so SELinux’s and AppArmor’s.',
      },
      loader: {
        does: 'Makes the loader put code of your choice into the QEMU process.',
        gives: 'The process that holds the guest’s memory and devices to whoever can write that file.',
        gains: 'Debugging and patched libraries.',
      },
    },
  },
  'zh-cn': {
    title: 'QEMU 的环境变量',
    summary: '给 QEMU 进程设一个环境变量；libvirt 原样传递，不提供支持。',
    gives: '升级后是否有效没有保证，指向什么也没人检查。',
    gains: '可以用到域格式里没有的库或 QEMU 开关。',
    variants: {
      audio: {
        does: '曾用来设定 QEMU 的声音后端，QEMU {audio-variables-gone-qemu} 起不再读取；原生写法：`<audio>`。',
        gives: 'libvirt 不知道声音套接字，SELinux 和 AppArmor 也就不知道。',
      },
      loader: {
        does: '让加载器把你指定的代码放进 QEMU 进程。',
        gives: '谁能写那个文件，谁就控制了握有客户机内存和设备的进程。',
        gains: '便于调试和使用打过补丁的库。',
      },
    },
  },
});
