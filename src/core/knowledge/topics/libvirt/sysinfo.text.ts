import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'System information',
    summary: 'Puts texts or files in front of the guest’s firmware and system.',
    variants: {
      smbios: {
        does: 'Writes the SMBIOS texts that the guest reads, provided that `os/smbios` says `sysinfo`.',
        gives: 'Secrecy: any program in the guest may read them.',
        gains: 'An identity, or a cloud-init seed, that moves with the domain.',
      },
      unused: {
        does: 'Lists texts that the guest never sees: `os/smbios` in this file asks for others.',
        right: '`mode` becomes `sysinfo`, or these lines go.',
      },
      strings: {
        does: 'Hands free texts to programs in the guest, through SMBIOS; libvirt prefers this to `fwcfg`.',
        gives: 'Room for files: they are single strings, readable in the guest and in this file.',
      },
      fwcfg: {
        does: 'Hands named blobs to the guest through QEMU’s `fw_cfg`, as Ignition does for its configuration.',
        gives: 'Scarce slots, for which libvirt discourages it; and secrecy, since the text stands here.',
        gains: 'Configuration at first boot without a disk or a network.',
      },
      file: {
        does: 'Reads the blob from this file on the host when the guest starts.',
        gives: 'Hosts without that file.',
        gains: 'Provisioning data, secrets among them, that need not stand in the domain’s file.',
      },
    },
  },
  'zh-cn': {
    title: '系统信息',
    summary: '把文本或文件交给客户机的固件和系统。',
    variants: {
      smbios: {
        does: '写明客户机读到的 SMBIOS 文本，前提是 `os/smbios` 为 `sysinfo`。',
        gives: '谈不上保密：客户机里任何程序都能读到。',
        gains: '身份信息或 cloud-init 的引导数据，随域一起走。',
      },
      unused: {
        does: '这些文本客户机看不到：本文件的 `os/smbios` 要的是别的来源。',
        right: '把 `mode` 改成 `sysinfo`，或删去这些行。',
      },
      strings: {
        does: '通过 SMBIOS 向客户机里的程序传递任意文本；libvirt 推荐它而不是 `fwcfg`。',
        gives: '放不下文件：只是单个字符串，客户机里和本文件里都能读到。',
      },
      fwcfg: {
        does: '通过 QEMU 的 `fw_cfg` 把具名数据块交给客户机，Ignition 就这样取配置。',
        gives: '有限的槽位，libvirt 因此不推荐；文本写在这里，也就谈不上保密。',
        gains: '首次启动就有配置，不靠磁盘也不靠网络。',
      },
      file: {
        does: '客户机启动时从宿主机的这个文件读取数据块。',
        gives: '没有这个文件的宿主机。',
        gains: '初始化数据（包括机密）不必写在域文件里。',
      },
    },
  },
});
