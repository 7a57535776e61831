import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Teaming of two cards',
    summary: 'Pairs a virtio card with an assigned device into one link for the guest.',
    variants: {
      persistent: {
        does: 'Makes this the virtio half that stays through a migration, while the assigned device is unplugged.',
        gives: 'Guests whose virtio driver knows no failover; and both halves must carry the same MAC address.',
        gains: 'A link that holds while the fast one is away.',
        right: 'Both halves are on the same network.',
      },
      transient: {
        does: 'Makes this the assigned half: it carries the traffic, is unplugged for a migration, and plugged in on the target.',
        gives: 'Speed during the migration; and the target needs such a device, best from a pool of a libvirt network.',
        gains: 'Hardware speed and live migration in one guest.',
      },
      refused: {
        does: 'Makes an emulated card the lasting half, for which libvirt takes only virtio.',
        right: 'The model becomes `virtio`.',
      },
    },
  },
  'zh-cn': {
    title: '两块网卡配对',
    summary: '把一块 virtio 网卡与直通设备配成客户机的一条链路。',
    variants: {
      persistent: {
        does: '这是 virtio 的一半，迁移时留下，直通设备则被拔掉。',
        gives: 'virtio 驱动不懂故障切换的客户机；两半的 MAC 地址还必须相同。',
        gains: '快的那条不在时，链路不断。',
        right: '两半在同一网络上。',
      },
      transient: {
        does: '这是直通的一半：平时承载流量，迁移时拔掉，到目标端再插上。',
        gives: '迁移期间的速度；目标端也要有这样的设备，最好来自 libvirt 网络的设备池。',
        gains: '一台客户机兼得硬件速度和热迁移。',
      },
      refused: {
        does: '让模拟网卡做常驻的一半，而 libvirt 只接受 virtio。',
        right: '型号改为 `virtio`。',
      },
    },
  },
});
