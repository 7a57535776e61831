import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Missed ticks',
    summary: 'Decides what becomes of timer interrupts that came due while the guest did not run.',
    variants: {
      delay: {
        does: 'Delivers missed ticks late, at the usual rate: the guest’s time falls behind.',
        gives: 'Agreement with the host’s time, unless something else corrects it.',
        gains: 'No flood of interrupts.',
        right: 'The guest takes its time from elsewhere, as it does for the old `pit`.',
      },
      catchup: {
        does: 'Delivers missed ticks faster until the guest has caught up.',
        gives: 'A while of many interrupts after a pause.',
        gains: 'Right time in guests that count ticks, as Windows does by `rtc`.',
      },
      merge: {
        does: 'Delivers several missed ticks as one.',
        gives: 'Time in guests that count ticks.',
      },
      discard: {
        does: 'Drops missed ticks.',
        gives: 'Smooth time: the guest sees a jump.',
        right: 'The guest reads time from a clock and does not count.',
      },
      refused: {
        does: 'Asks for a policy that QEMU does not have for this timer; libvirt refuses the domain.',
        right: '`rtc` takes `catchup` or `delay`, `pit` also `discard`, `kvmclock` and `hypervclock` none.',
      },
      absent: {
        does: 'Decides nothing here, as this timer is left out of the guest.',
      },
      limits: {
        does: 'Bounds how catching up is done.',
        right: 'The hypervisor supports it, which QEMU does not.',
      },
    },
  },
  'zh-cn': {
    title: '错过的节拍',
    summary: '决定客户机没在运行时到期的定时中断怎么处理。',
    variants: {
      delay: {
        does: '错过的节拍按正常速度补发：客户机的时间落后。',
        gives: '与宿主机时间不一致，除非另有校正。',
        gains: '不会涌来一大批中断。',
        right: '客户机的时间另有来源，对老的 `pit` 正是如此。',
      },
      catchup: {
        does: '加快补发，直到客户机赶上。',
        gives: '暂停之后有一阵中断很密。',
        gains: '靠数节拍计时的客户机时间正确，例如用 `rtc` 的 Windows。',
      },
      merge: {
        does: '把几个错过的节拍并成一个。',
        gives: '数节拍的客户机时间会不准。',
      },
      discard: {
        does: '丢弃错过的节拍。',
        gives: '时间不平滑：客户机会看到跳变。',
        right: '客户机从时钟读时间，不数节拍。',
      },
      refused: {
        does: 'QEMU 的这个定时器没有这种策略，libvirt 会拒绝该域。',
        right: '`rtc` 可用 `catchup` 或 `delay`，`pit` 还可用 `discard`，`kvmclock` 和 `hypervclock` 都不能写。',
      },
      absent: {
        does: '在这里什么都不决定：这个定时器已从客户机里去掉。',
      },
      limits: {
        does: '限定追赶的方式。',
        right: '虚拟机监视器支持才行，QEMU 不支持。',
      },
    },
  },
});
