import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Image made to fit the builder’s kernel',
    why: 'An image holds no kernel. What a build step learns about one is about the machine that happens to build, in CI mostly another release than where the image runs; whatever is chosen, named or switched by it is stale from the start, and the same file gives another image on another builder. What depends on the kernel is better found out at start, on the host that runs it, or avoided: the interface to programs stays compatible. In a virtual machine’s image the kernel is part of what is built, so there the two go together.',
    keep: 'What is built is used on the building machine itself.',
    messages: {
      release: '`{command}` tells the release of the builder’s kernel; the image will run on another, which nothing here knows.',
      file: '`{path}` speaks of the builder’s kernel; the image will run on another.',
    },
  },
  'zh-cn': {
    title: '镜像依赖构建机的内核',
    why: '镜像里没有内核。构建步骤打听到的内核，是碰巧用来构建的那台机器的，在 CI 里多半与运行时的版本不同；据此选择、命名或开关的东西从一开始就过时，换一台构建机，同一文件就得到另一个镜像。依赖内核的事，最好在启动时、在实际运行的宿主机上再判断，或者干脆避免：面向程序的接口是保持兼容的。虚拟机的镜像连内核一起构建，两者才是一体的。',
    keep: '构建出来的东西就用在构建机自己身上。',
    messages: {
      release: '`{command}` 得到的是构建机内核的版本；镜像会在另一个内核上运行，那是哪个版本在这里无从得知。',
      file: '`{path}` 说的是构建机的内核；镜像会在另一个内核上运行。',
    },
  },
});
