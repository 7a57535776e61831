import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Index of the card',
    summary: 'Gives the card a number by which Linux with systemd names it, as `eno1`, wherever its PCI address lies.',
    gives: 'A change of name inside guests that are already installed.',
    gains: 'Network settings that survive a new machine type or a moved device.',
    right: 'Images are meant for several machines.',
  },
  'zh-cn': {
    title: '网卡编号',
    summary: '给网卡一个编号，带 systemd 的 Linux 据此命名（如 `eno1`），与 PCI 地址无关。',
    gives: '已装好的客户机里，网卡名会变。',
    gains: '换机器类型或挪动设备，网络配置仍有效。',
    right: '镜像要用于多种机器。',
  },
});
