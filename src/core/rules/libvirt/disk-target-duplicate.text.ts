import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Target name of two disks',
    why: 'libvirt knows a disk of a domain by its target name: snapshots, block jobs and `virsh detach-disk` take it, so two disks cannot share one, whatever their buses. Inside the guest the name means little; it decides the place on an IDE, SATA or SCSI controller where no address is written.',
    messages: { twice: 'Target `{target}` is taken by another disk of this domain; libvirt refuses it.' },
    fixes: { rename: 'Name the target `{target}`' },
    related: { first: 'The disk that has the name' },
  },
  'zh-cn': {
    title: '两块磁盘同一个目标名',
    why: 'libvirt 靠目标名识别域里的磁盘：快照、块作业和 `virsh detach-disk` 都用它，所以不论总线是什么，两块磁盘都不能同名。这个名字在客户机里意义不大；没有写地址时，它决定磁盘在 IDE、SATA 或 SCSI 控制器上的位置。',
    messages: { twice: '目标名 `{target}` 已被这个域的另一块磁盘占用；libvirt 会拒绝。' },
    fixes: { rename: '把目标名改为 `{target}`' },
    related: { first: '已用这个名字的磁盘' },
  },
});
