import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Identity of the domain',
    summary:
      'Names the machine for good: libvirt, SMBIOS and state kept on the host, such as a TPM’s, go by it; left out, libvirt draws one.',
    gives: 'Copies: a second domain with this identity is refused on the same host, and confusing on others.',
    gains: 'Licences, inventories and stored state find the machine again.',
    right: 'The file describes one machine; in a template libvirt is to draw it.',
  },
  'zh-cn': {
    title: '域的身份',
    summary: '机器的永久身份：libvirt、SMBIOS 以及宿主机上保存的状态（如 TPM）都认它；不写则由 libvirt 生成。',
    gives: '不便复制：同一台宿主机上再有一个同身份的域会被拒绝，放到别处则会混淆。',
    gains: '许可证、资产系统和已存的状态都能再找到这台机器。',
    right: '文件描述的就是一台机器；模板里应由 libvirt 生成。',
  },
});
