import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Missing USB device',
    summary: 'Decides what becomes of the guest where the USB device of the host is not there.',
    variants: {
      mandatory: {
        does: 'Keeps the guest from starting, restoring or arriving by migration while the device is missing, which is the default.',
        gives: 'The start itself, where someone has pulled the plug.',
        gains: 'A guest that never runs without it.',
      },
      requisite: {
        does: 'Demands the device at a fresh start, and drops it where migration, restore or revert does not find it.',
        gives: 'The device after a move, silently.',
        gains: 'Snapshots and saved guests that come back on a host without it.',
      },
      optional: {
        does: 'Starts the guest with the device or, where it is missing, without.',
        gives: 'Certainty: software that needs the device finds out by itself.',
        gains: 'A start that no unplugged stick can prevent.',
        right: 'The device is a convenience, such as a headset or a reader.',
      },
      refused: { does: 'Makes libvirt refuse the device: the policy exists for USB devices only.' },
    },
  },
  'zh-cn': {
    title: 'USB 设备缺失时',
    summary: '决定宿主机上找不到这个 USB 设备时，客户机怎么办。',
    variants: {
      mandatory: {
        does: '设备不在时，客户机不能启动、恢复，也迁移不过来，这是默认行为。',
        gives: '有人拔掉设备，客户机就启动不了。',
        gains: '客户机绝不会在缺少它的情况下运行。',
      },
      requisite: {
        does: '全新启动时必须有这个设备；迁移、恢复或回滚时找不到就去掉它。',
        gives: '挪动之后设备可能悄悄消失。',
        gains: '快照和保存的客户机在没有它的宿主机上也能恢复。',
      },
      optional: {
        does: '有设备就带上，没有也照样启动客户机。',
        gives: '确定性：依赖它的软件只能自己发现设备不在。',
        gains: '拔掉的设备挡不住启动。',
        right: '设备只是锦上添花，例如耳机或读卡器。',
      },
      refused: { does: 'libvirt 会拒绝这个设备：该策略只适用于 USB 设备。' },
    },
  },
});
