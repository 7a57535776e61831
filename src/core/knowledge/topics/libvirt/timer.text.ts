import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Timer of the guest',
    summary: 'Offers one clock or timer to the guest, withholds it, or tunes it.',
    variants: {
      kvmclock: {
        does: 'Offers Linux guests KVM’s clock in shared memory, read without an exit; on by default.',
        gives: 'Nothing, save that the guest sees it is on KVM.',
        gains: 'Right time after pauses and migrations.',
      },
      noKvmclock: {
        does: 'Withholds KVM’s clock, so that a Linux guest uses the processor’s counter or emulated timers.',
        gives: 'Cheap and right time, above all after pauses and on hosts with an unsteady counter.',
        gains: 'One trace of the host’s time less, which privacy systems such as Whonix want.',
      },
      hypervclock: {
        does: 'Offers Windows a clock that it reads without an exit; `stimer` requires it.',
        gains: 'Time stamps many times cheaper, an idle guest that stays idle.',
        right: 'Windows runs inside; others ignore it.',
      },
      noHypervclock: {
        does: 'Withholds Hyper-V’s clock, as without the line.',
        gives: 'Cheap time in Windows guests, and `stimer`.',
      },
      hpet: {
        does: 'Emulates the HPET: each access is an exit to QEMU.',
        gives: 'Processor time, most of all in Windows guests that prefer it.',
        right: 'The guest knows no better clock.',
      },
      noHpet: {
        does: 'Leaves the HPET out, so that the guest takes a paravirtual or local timer.',
        gives: 'Systems that know nothing else.',
        gains: 'Fewer exits, and one emulated device less.',
      },
      pit: {
        does: 'Emulates the oldest PC timer, which firmware and old kernels count by.',
        gives: 'Little: modern kernels leave it after boot.',
      },
      noPit: {
        does: 'Leaves the oldest PC timer out.',
        gives: 'BIOS and kernels that calibrate by it.',
        gains: 'One emulated device less.',
      },
      rtc: {
        does: 'Tunes the clock chip; `track` says whether it follows the guest’s time or the host’s.',
        gives: 'With `guest`, agreement with the host after long pauses.',
      },
      rtcTicks: {
        does: 'Tunes the clock chip, by whose ticks some versions of Windows keep time; `tickpolicy` says what becomes of missed ones.',
        gives: 'Little for Linux, which has better clocks.',
      },
      tsc: {
        does: 'Tunes the processor’s time-stamp counter: under KVM its `frequency`, on Xen the `mode` by which it is kept.',
      },
      armvtimer: {
        does: 'Tunes Arm’s own timer.',
      },
    },
  },
  'zh-cn': {
    title: '客户机的定时器',
    summary: '向客户机提供、去掉或调校一个时钟或定时器。',
    variants: {
      kvmclock: {
        does: '给 Linux 客户机 KVM 的共享内存时钟，读取不必退出；默认打开。',
        gives: '没有损失，只是客户机看得出自己在 KVM 上。',
        gains: '暂停和迁移之后时间依然正确。',
      },
      noKvmclock: {
        does: '不提供 KVM 的时钟，Linux 客户机改用处理器计数器或模拟定时器。',
        gives: '廉价而正确的时间，暂停之后和计数器不稳的宿主机上尤甚。',
        gains: '少一处宿主机时间的痕迹，Whonix 之类重隐私的系统要的就是这个。',
      },
      hypervclock: {
        does: '给 Windows 一个不必退出就能读的时钟，`stimer` 离不开它。',
        gains: '时间戳便宜得多，空闲的客户机真正空闲。',
        right: '里面是 Windows；其他系统不理会。',
      },
      noHypervclock: {
        does: '不提供 Hyper-V 的时钟，与不写相同。',
        gives: 'Windows 客户机里廉价的时间，以及 `stimer`。',
      },
      hpet: {
        does: '模拟 HPET：每次访问都要退出到 QEMU。',
        gives: '处理器时间，偏爱它的 Windows 客户机尤甚。',
        right: '客户机不认更好的时钟。',
      },
      noHpet: {
        does: '去掉 HPET，客户机改用半虚拟化或本地定时器。',
        gives: '除此之外一无所知的系统。',
        gains: '退出更少，也少一个模拟设备。',
      },
      pit: {
        does: '模拟最老的 PC 定时器，固件和老内核靠它计时。',
        gives: '影响不大：现代内核启动后就不用它了。',
      },
      noPit: {
        does: '去掉最老的 PC 定时器。',
        gives: '靠它校准的 BIOS 和内核。',
        gains: '少模拟一个设备。',
      },
      rtc: {
        does: '调校时钟芯片；`track` 决定它跟随客户机还是宿主机的时间。',
        gives: '用 `guest` 时，长时间暂停后与宿主机不一致。',
      },
      rtcTicks: {
        does: '调校时钟芯片，某些版本的 Windows 靠它的节拍计时；`tickpolicy` 决定错过的节拍怎么办。',
        gives: 'Linux 有更好的时钟，影响不大。',
      },
      tsc: {
        does: '调校处理器的时间戳计数器：KVM 上是 `frequency`，Xen 上是维持它的 `mode`。',
      },
      armvtimer: {
        does: '调校 Arm 自己的定时器。',
      },
    },
  },
});
