import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'IDE on a machine without it',
    why: 'The q35 machine models a chipset whose disks hang on SATA, and has no IDE controller at all; neither have the `virt` boards, IBM’s machines and microvm. libvirt refuses a disk on that bus, also one that gets it by a target name such as `hda`. Such lines come from files for the older i440fx machine. On q35 SATA is the nearest that guests know without a driver of their own; virtio is faster and needs one.',
    messages: {
      disk: 'This disk is on IDE, which the machine type `{machine}` does not have: libvirt refuses the domain.',
      controller: 'The machine type `{machine}` has no IDE controller: libvirt refuses the domain.',
    },
    fixes: {
      sata: 'Use SATA, as `{name}` (changes guest-visible hardware)',
      virtio: 'Use virtio, as `{name}` (changes guest-visible hardware)',
      remove: 'Remove `{name}` (changes guest-visible hardware)',
    },
  },
  'zh-cn': {
    title: '机器没有 IDE 却用 IDE',
    why: 'q35 机器模拟的芯片组把磁盘挂在 SATA 上，根本没有 IDE 控制器；`virt` 板、IBM 的机器和 microvm 也没有。磁盘写成这种总线，或者因 `hda` 这样的目标名而落到这种总线，libvirt 都会拒绝。这样的行多半来自为旧的 i440fx 机器写的文件。q35 上 SATA 最接近，客户机不用另装驱动；virtio 更快，但要有驱动。',
    messages: {
      disk: '这块磁盘在 IDE 上，而机器类型 `{machine}` 没有 IDE：libvirt 会拒绝该域。',
      controller: '机器类型 `{machine}` 没有 IDE 控制器：libvirt 会拒绝该域。',
    },
    fixes: {
      sata: '改用 SATA，命名为 `{name}`（会改变客户机看到的硬件）',
      virtio: '改用 virtio，命名为 `{name}`（会改变客户机看到的硬件）',
      remove: '删除 `{name}`（会改变客户机看到的硬件）',
    },
  },
});
