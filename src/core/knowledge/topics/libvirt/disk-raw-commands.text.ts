import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Raw SCSI commands',
    summary: 'Decides which SCSI commands of a `lun` the host’s kernel lets through.',
    variants: {
      raw: {
        does: 'Gives QEMU the capability `CAP_SYS_RAWIO`, so that the kernel no longer filters the commands of this `lun`.',
        gives: 'More than is asked for: the capability counts for the whole process and all of its disks.',
        gains: 'Vendor commands, firmware updates, some backup software.',
        right: 'Such software runs in the guest and the guest is trusted like the host.',
      },
      refused: {
        does: 'Asks for raw commands on a disk that is no `lun`, which libvirt refuses.',
      },
      none: {
        does: 'Leaves the kernel’s filter on commands in force, as without the attribute.',
      },
      filtered: {
        does: 'Keeps the kernel’s filter on commands, which today is the only choice.',
      },
      unfiltered: {
        does: 'Asks to lift the kernel’s filter on commands, which libvirt refuses: no hypervisor supports it any more.',
      },
    },
  },
  'zh-cn': {
    title: '原始 SCSI 命令',
    summary: '决定宿主机内核放行 `lun` 的哪些 SCSI 命令。',
    variants: {
      raw: {
        does: '给 QEMU `CAP_SYS_RAWIO` 这个 capability，内核不再过滤此 `lun` 的命令。',
        gives: '比要求的更多：capability 对整个进程及其所有磁盘有效。',
        gains: '厂商命令、固件更新、某些备份软件。',
        right: '客户机里跑这样的软件，而且像信任宿主机一样信任它。',
      },
      refused: {
        does: '对不是 `lun` 的磁盘要求原始命令，libvirt 会拒绝。',
      },
      none: {
        does: '内核对命令的过滤保持有效，与不写这个属性一样。',
      },
      filtered: {
        does: '保留内核对命令的过滤，如今也只有这一种。',
      },
      unfiltered: {
        does: '要求取消内核对命令的过滤，libvirt 会拒绝：已没有虚拟机监视器支持。',
      },
    },
  },
});
