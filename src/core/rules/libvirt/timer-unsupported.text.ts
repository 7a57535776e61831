import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Timer that this guest does not have',
    why: 'Timers belong to a processor: time-stamp counter, HPET and the paravirtual clocks to x86, the virtual timer to ARM under KVM; the platform timer is Xen’s. What can be done about ticks that a busy host missed depends on the timer: a real-time clock can be slow or catch up, and settings for catching up count only then. A clock that starts at a moment or in a time zone has to name it. libvirt refuses the rest.',
    messages: {
      platform: 'QEMU has no platform timer, which is Xen’s: libvirt refuses the domain.',
      arch: 'The timer `{name}` is there for x86 alone: libvirt refuses the domain.',
      arm: 'ARM’s virtual timer is there for KVM guests on the `virt` machine alone: libvirt refuses the domain.',
      track: 'A real-time clock cannot follow the time since boot: libvirt refuses the domain.',
      policy: 'QEMU’s `{name}` cannot deal with missed ticks by `{policy}`: libvirt refuses the domain.',
      option: '`{option}` is for the timer `{owner}` alone: libvirt refuses the domain.',
      catchup: "Settings for catching up need `tickpolicy='catchup'`: libvirt refuses the domain.",
      clock: 'A clock with offset `{offset}` needs `{wanted}`: libvirt refuses the domain.',
      start: 'A clock starts at {latest} seconds at the latest: libvirt refuses the domain.',
    },
    fixes: { remove: 'Remove `{name}` (changes guest-visible hardware)' },
  },
  'zh-cn': {
    title: '这个客户机没有的定时器',
    why: '定时器因处理器而异：时间戳计数器、HPET 和半虚拟化时钟属于 x86，虚拟定时器属于 KVM 下的 ARM，平台定时器是 Xen 的。宿主机繁忙时漏掉的滴答能怎么补，取决于定时器：实时时钟可以慢下来或追赶，追赶的参数也只在那时有效。从某个时刻或时区开始的时钟必须写明它。其余写法 libvirt 都会拒绝。',
    messages: {
      platform: 'QEMU 没有平台定时器，那是 Xen 的：libvirt 会拒绝该域。',
      arch: '定时器 `{name}` 只有 x86 才有：libvirt 会拒绝该域。',
      arm: 'ARM 的虚拟定时器只有 `virt` 机器上的 KVM 客户机才有：libvirt 会拒绝该域。',
      track: '实时时钟不能按开机以来的时间走：libvirt 会拒绝该域。',
      policy: 'QEMU 的 `{name}` 不能用 `{policy}` 处理漏掉的滴答：libvirt 会拒绝该域。',
      option: '`{option}` 只用于定时器 `{owner}`：libvirt 会拒绝该域。',
      catchup: "追赶的参数需要 `tickpolicy='catchup'`：libvirt 会拒绝该域。",
      clock: '偏移为 `{offset}` 的时钟需要 `{wanted}`：libvirt 会拒绝该域。',
      start: '时钟最晚从 {latest} 秒开始：libvirt 会拒绝该域。',
    },
    fixes: { remove: '删除 `{name}`（会改变客户机看到的硬件）' },
  },
});
