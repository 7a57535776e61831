import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'SCSI command filter',
    summary: 'Decides which SCSI commands the guest may send to the host’s device.',
    variants: {
      raw: {
        does: 'Gives QEMU `CAP_SYS_RAWIO`, with which commands pass that the host’s kernel would filter.',
        gives: 'Confinement: the capability belongs to the whole process, so it holds for every disk of this guest.',
        gains: 'Vendor commands, firmware updates, tape and changer tools.',
        right: 'The guest administers the hardware and is trusted with it.',
      },
      plain: { does: 'Leaves QEMU without `CAP_SYS_RAWIO`: the kernel lets only its list of harmless SCSI commands pass.' },
      unfiltered: {
        does: 'Makes libvirt refuse the device: it no longer supports unfiltered commands.',
        right: 'Never; the attribute goes, or `rawio` takes its place.',
      },
      filtered: { does: 'Asks for what happens anyway: no driver of libvirt can switch this filter off any more.' },
    },
  },
  'zh-cn': {
    title: 'SCSI 命令过滤',
    summary: '决定客户机可以向宿主机设备发送哪些 SCSI 命令。',
    variants: {
      raw: {
        does: '给 QEMU `CAP_SYS_RAWIO`，宿主机内核本来会过滤的命令也能通过。',
        gives: '约束：这个 capability 属于整个进程，对这台客户机的所有磁盘都有效。',
        gains: '厂商命令、固件升级、磁带机和机械手工具都能用。',
        right: '客户机负责管理这个硬件，而且值得信任。',
      },
      plain: { does: 'QEMU 没有 `CAP_SYS_RAWIO`：内核只放行清单里的无害 SCSI 命令。' },
      unfiltered: {
        does: 'libvirt 会拒绝这个设备：它不再支持不过滤的命令。',
        right: '没有合适的时候；去掉这个属性，或改用 `rawio`。',
      },
      filtered: { does: '写不写都一样：libvirt 的驱动已经没有能关掉这个过滤的了。' },
    },
  },
});
