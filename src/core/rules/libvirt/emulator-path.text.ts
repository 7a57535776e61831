import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Path of QEMU written down',
    why: 'Distributions put QEMU in different places, `/usr/bin/qemu-system-x86_64` here and `/usr/libexec/qemu-kvm` there, and libvirt refuses a domain whose emulator is not there. Without the element it takes the one that this host has for the architecture. A path is worth writing for a QEMU of your own beside the distribution’s.',
    keep: 'Several are installed, and this guest must run on that one.',
    messages: {
      path: 'The path of QEMU differs between distributions; left out, libvirt takes the one of its host.',
    },
    fixes: {
      remove: 'Let libvirt choose the emulator',
    },
  },
  'zh-cn': {
    title: '写死了 QEMU 的路径',
    why: '各发行版的 QEMU 位置不同，这边是 `/usr/bin/qemu-system-x86_64`，那边是 `/usr/libexec/qemu-kvm`；路径不存在，libvirt 就拒绝该域。不写这个元素，libvirt 会用本机上对应架构的那一个。只有在发行版之外自己另装了 QEMU，路径才值得写。',
    keep: '装了好几个，而这台客户机必须用其中这一个。',
    messages: {
      path: 'QEMU 的路径因发行版而异；不写的话，libvirt 会用所在宿主机上的那一个。',
    },
    fixes: {
      remove: '让 libvirt 选择模拟器',
    },
  },
});
