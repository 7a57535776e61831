import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Pretended QEMU features',
    summary: 'Makes libvirt believe that QEMU has a feature or lacks it, whatever it found out; meant for experiments only.',
    gives: 'A start that can be relied on, above all after updates of either.',
    gains: 'Features can be tried before they are complete, or switched off while searching a fault.',
    right: 'One develops or debugs libvirt itself.',
  },
  'zh-cn': {
    title: '假定的 QEMU 功能',
    summary: '不管实际探测到什么，让 libvirt 认为 QEMU 有或没有某项功能；只供试验。',
    gives: '可靠的启动，两者任一升级后尤其没有保证。',
    gains: '功能没做完就能试用，排查故障时也能关掉。',
    right: '在开发或调试 libvirt 本身。',
  },
});
