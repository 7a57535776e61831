import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Deprecated machine type',
    why: 'A version in the machine type freezes the guest’s hardware as that QEMU made it, so that a running guest can move to a newer QEMU without noticing. QEMU keeps each for six years and calls it deprecated after three; then hosts that are upgraded no longer start the guest. Another version changes hardware under an installed system: do it while there is time to try, with `pc` or `q35` alone, which libvirt turns into the newest version when the domain is defined.',
    keep: 'The guest has to move to hosts with a QEMU of that age, or has to keep its hardware until it is retired.',
    messages: {
      deprecated: 'QEMU {qemu} deprecates `{machine}` and a later one will remove it; plan the change to a newer one while both start.',
    },
  },
  'zh-cn': {
    title: '已弃用的机器类型',
    why: '机器类型里的版本号把客户机的硬件固定为那一版 QEMU 的样子，运行中的客户机迁到更新的 QEMU 也察觉不到差别。每个版本 QEMU 保留六年，满三年标为弃用；之后宿主机一升级，客户机就起不来。换版本等于给装好的系统换硬件：趁两者都能启动时试，只写 `pc` 或 `q35` 即可，定义域时 libvirt 会换成最新版本。',
    keep: '客户机还要迁到同样老的 QEMU 上，或者到退役前硬件都不能变。',
    messages: {
      deprecated: 'QEMU {qemu} 已弃用 `{machine}`，之后的版本会删除；趁新旧都能启动时安排更换。',
    },
  },
});
