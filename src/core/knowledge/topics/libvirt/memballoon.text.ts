import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Memory balloon',
    summary: 'Decides whether the host can ask the guest to hand memory back; libvirt adds a balloon where the file has none.',
    variants: {
      virtio: {
        does: 'Gives the guest a driver that sets pages aside on request, which the host may then use elsewhere.',
        gives: 'Certainty: the guest has to cooperate, so this is no limit. It is one more device to attack, too.',
        gains: 'Overcommit of memory, and statistics about its use.',
        right: 'Memory is shared out among guests and nothing pins it, as passthrough does.',
      },
      reporting: {
        does: 'Lets the guest report free pages all the time, which the host takes back at once.',
        gives: 'Some CPU time on both sides, as pages come and go.',
        gains: 'Elasticity near that of a container, without anybody steering it.',
        right: 'Use of memory swings, and no device pins it.',
      },
      inert: {
        does: 'Gives the guest a balloon that can return little or nothing: this file locks the memory, takes it from huge pages, or pins it by a passed-through device.',
        gives: 'Attack surface: one more device, for little.',
        gains: 'Statistics about memory, if they have a period.',
        right: 'Those statistics are wanted; otherwise `none`.',
      },
      none: {
        does: 'Leaves the balloon out, which only this value does.',
        gives: 'Memory back from a running guest, and its statistics.',
        gains: 'One device less, and steady memory.',
        right: 'Memory is pinned or in huge pages anyway, or the attack surface counts.',
      },
      xen: {
        does: 'Uses Xen’s own balloon, through which the control domain moves memory between guests.',
        gives: 'KVM hosts.',
        gains: 'Overcommit of memory under Xen.',
        right: 'The domain runs on Xen, whose driver takes no other model.',
      },
      deflating: {
        does: 'Returns memory to the guest just before the guest’s own kernel would kill a process for lack of it.',
        gives: 'The host’s certainty that what it took stays taken.',
        gains: 'Guests that survive a balloon blown up too far.',
        right: 'Losing a process is worse than losing memory on the host.',
      },
    },
    counterparts: {
      docker: 'A container has no fixed share: it takes memory from the host as it needs it, up to a limit if it has one.',
    },
  },
  'zh-cn': {
    title: '内存气球',
    summary: '决定宿主机能否请客户机交还内存；文件里没写，libvirt 也会加一个气球。',
    variants: {
      virtio: {
        does: '给客户机一个驱动，应宿主机请求让出一些页，供其挪作他用。',
        gives: '不确定：要客户机配合，所以算不上限制；还多一个可供攻击的设备。',
        gains: '内存可以超分，还有使用统计。',
        right: '内存由多台客户机分用，又没有直通之类的东西把它锁住。',
      },
      reporting: {
        does: '客户机随时上报空闲页，宿主机立即收回。',
        gives: '两边各一点 CPU 时间，页来来去去都要处理。',
        gains: '接近容器的弹性，也不用谁来调度。',
        right: '内存用量起伏大，并且没有设备锁住它。',
      },
      inert: {
        does: '给客户机一个几乎收不回内存的气球：本文件锁定了内存、用了大页，或有直通设备把内存钉住。',
        gives: '攻击面：多一个设备，却没多大用处。',
        gains: '内存统计——设了周期才有。',
        right: '要的就是统计；否则用 `none`。',
      },
      none: {
        does: '不要气球，也只有这个值能做到。',
        gives: '不能从运行中的客户机收回内存，也没有使用统计。',
        gains: '少一个设备，内存稳定不变。',
        right: '内存反正是锁定的或在大页里，或者在意攻击面。',
      },
      xen: {
        does: '使用 Xen 自己的气球，由控制域在客户机之间调配内存。',
        gives: 'KVM 宿主机。',
        gains: '在 Xen 下也能超分内存。',
        right: '这个域运行在 Xen 上，它的驱动不收别的型号。',
      },
      deflating: {
        does: '客户机内核将因缺内存而杀进程时，抢先把内存还给它。',
        gives: '宿主机少了一份把握：收走的内存可能又被要回去。',
        gains: '气球吹得太大，客户机也能挺过去。',
        right: '丢一个进程比宿主机少一些内存更糟。',
      },
    },
    counterparts: {
      docker: '容器没有固定份额，需要时就向宿主机取，设了限制才有上限。',
    },
  },
});
