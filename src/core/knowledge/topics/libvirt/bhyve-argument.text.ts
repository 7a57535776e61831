import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Raw argument for bhyve',
    summary: 'Goes unread to the bhyve process; since libvirt {bhyve-arguments-libvirt}.',
    gives: 'libvirt’s checks and its care for slots and resources.',
    gains: 'Switches of bhyve that the domain format lacks.',
  },
  'zh-cn': {
    title: '传给 bhyve 的原始参数',
    summary: '原样传给 bhyve 进程；自 libvirt {bhyve-arguments-libvirt} 起可用。',
    gives: 'libvirt 的检查，以及它对插槽和资源的管理。',
    gains: '能用域格式里没有的 bhyve 开关。',
  },
});
