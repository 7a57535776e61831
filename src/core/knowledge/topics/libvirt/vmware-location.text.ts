import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Place in vCenter',
    summary:
      'Records where libvirt’s ESX driver found the guest in vCenter; tools such as `virt-v2v` read it, and as input it changes nothing.',
  },
  'zh-cn': {
    title: '在 vCenter 中的位置',
    summary: '记录 libvirt 的 ESX 驱动在 vCenter 里找到客户机的位置；`virt-v2v` 等工具会读它，作为输入不起作用。',
  },
});
