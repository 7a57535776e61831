import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Source of SMBIOS texts',
    summary: 'Decides which maker, model and serial number the guest reads from its firmware tables.',
    variants: {
      host: {
        does: 'Copies the host’s BIOS and system blocks into the guest: maker, model, serial number, all but the UUID.',
        gives: 'The host’s anonymity towards the guest, and a machine that looks the same on the next host.',
        gains: 'Software that is licensed by the maker’s name starts.',
        right: 'Such a licence belongs to this host and the guest is trusted.',
      },
      emulate: {
        does: 'Lets the hypervisor make the texts up, which is QEMU’s default anyway.',
        gains: 'Nothing about the host shows.',
      },
      sysinfo: {
        does: 'Takes the texts from `sysinfo` in this file; without that element the guest does not start.',
        gains: 'An identity that is written down and moves with the domain.',
      },
    },
  },
  'zh-cn': {
    title: 'SMBIOS 文本来源',
    summary: '决定客户机从固件表里读到的厂商、型号和序列号。',
    variants: {
      host: {
        does: '把宿主机的 BIOS 和系统信息照搬给客户机：厂商、型号、序列号，唯独 UUID 除外。',
        gives: '宿主机的信息暴露给客户机；换一台宿主机，外观也会变。',
        gains: '按厂商名授权的软件可以运行。',
        right: '授权属于这台宿主机，而且客户机可信。',
      },
      emulate: {
        does: '文本由虚拟机监视器生成，QEMU 默认就是这样。',
        gains: '看不出宿主机的任何信息。',
      },
      sysinfo: {
        does: '文本取自本文件的 `sysinfo`；没有该元素，客户机启动不了。',
        gains: '写明的身份，随域一起走。',
      },
    },
  },
});
