import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Emulated network card',
    why: 'The model imitates another maker’s card inside QEMU, so that packets cost exits into it, and the imitation is code that the guest can attack. A virtio card passes packets in a ring of shared memory, which the host’s kernel can serve itself where a tap device carries them (vhost). The imitation works in systems that have no virtio driver.',
    keep: 'The guest, or its network boot, has a driver only for this card; or `igb` is there for the virtual functions that virtio does not have.',
    messages: {
      emulated:
        '`{model}` imitates another maker’s card inside QEMU: packets cost exits, most of which a virtio ring in shared memory spares.',
      'driver-first': '`{model}` imitates another maker’s card inside QEMU; virtio is faster, but a Windows guest needs its driver first.',
    },
    fixes: {
      virtio: 'Use the virtio model (changes guest-visible hardware)',
      'virtio-driver': 'Use the virtio model; a Windows guest needs NetKVM first (changes guest-visible hardware)',
    },
  },
  'zh-cn': {
    title: '模拟的网卡',
    why: '这个型号是在 QEMU 里模拟别家的网卡，收发数据包要不断退出到 QEMU，模拟代码也暴露给客户机攻击。virtio 网卡通过共享内存中的环形队列传递数据包，走 tap 设备时还可以由宿主机内核直接处理（vhost）。模拟网卡的好处是没有 virtio 驱动的系统也能用。',
    keep: '客户机（或它的网络启动）只有这种卡的驱动；或者用 `igb` 是为了 virtio 所没有的虚拟功能。',
    messages: {
      emulated: '`{model}` 是在 QEMU 里模拟别家的网卡：收发包要不断退出到 QEMU，而 virtio 的环形队列在共享内存里，省去其中大多数。',
      'driver-first': '`{model}` 是在 QEMU 里模拟别家的网卡；virtio 更快，但 Windows 客户机要先装驱动。',
    },
    fixes: {
      virtio: '改用 virtio 型号（会改变客户机看到的硬件）',
      'virtio-driver': '改用 virtio 型号；Windows 客户机要先装好 NetKVM（会改变客户机看到的硬件）',
    },
  },
});
